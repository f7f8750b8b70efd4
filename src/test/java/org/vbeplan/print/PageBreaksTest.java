package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What belongs together stays on one page, wherever on the page it happens to begin. */
class PageBreaksTest {
    private static final String STYLE =
            "<style>@page { size: A5 } h2, h3, .table-title { page-break-after: avoid }"
                    + " tr { page-break-inside: avoid }</style>";

    @Test
    void headingTitleHeadAndFirstRowStayTogether() throws Exception {
        String rows = "<tr><td>rad<br/>rad två</td></tr>".repeat(4);
        for (int lines = 0; lines < 30; lines++) {
            String html =
                    "<h1>A</h1>"
                            + "<p>fyllnad</p>".repeat(lines)
                            + "<h2>Rubriken</h2><h3>Under</h3><p class=\"table-title\">Titeln</p><table>"
                            + "<thead><tr><th scope=\"col\">Huvudet</th></tr></thead><tbody>"
                            + "<tr><td>Första<br/>raden</td></tr>"
                            + rows
                            + "</tbody></table>";
            try (var document = Loader.loadPDF(Pages.print(Pages.withHead(STYLE, html)))) {
                int page = pageOf("Rubriken", document);
                for (String word : new String[] {"Under", "Titeln", "Huvudet", "Första", "raden"}) {
                    assertThat(pageOf(word, document))
                            .as("page of '%s' after %d lines", word, lines)
                            .isEqualTo(page);
                }
            }
        }
    }

    private static int pageOf(String word, org.apache.pdfbox.pdmodel.PDDocument document)
            throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(document).contains(word)) {
                return page;
            }
        }
        throw new AssertionError("not printed: " + word);
    }
}
