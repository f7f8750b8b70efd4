package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Where lines end, however long the words before happen to be. */
class LineEndsTest {

    private static final String NARROW = "<style>@page { size: A5 }</style>";

    @Test
    void lineNeverEndsWithAnOpeningQuotationMark() throws Exception {
        StringBuilder paragraphs = new StringBuilder();
        for (int width = 1; width < 80; width++) {
            paragraphs
                    .append("<p>")
                    .append("i".repeat(width))
                    .append(" orden ”sociala medier”, ”vit makt miljö” och (”tex”) står kvar</p>");
        }
        List<String> lines = lines(paragraphs.toString());
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(lines).noneMatch(line -> line.matches(".*(^|[ (])”"));
        assertThat(lines).anyMatch(line -> line.endsWith("medier”,"));
    }

    @Test
    void pageNumberNeverStandsAloneOnALineOfTheContents() throws Exception {
        StringBuilder entries = new StringBuilder();
        for (int width = 1; width < 130; width++) {
            entries.append("<li><a href=\"#here\">Ord ")
                    .append("i".repeat(width))
                    .append(" sist</a></li>");
        }
        List<String> lines =
                lines(
                        "<nav class=\"contents\"><ol>"
                                + entries
                                + "</ol></nav><h1 id=\"here\">A</h1>");
        assertThat(lines).noneMatch(line -> line.matches("[. ]*[0-9]+"));
        assertThat(lines.stream().filter(line -> line.matches(".*sist[. ]+[0-9]+"))).hasSize(129);
    }

    private static List<String> lines(String html) throws Exception {
        try (var document = Loader.loadPDF(Pages.print(Pages.withHead(NARROW, html)))) {
            return new PDFTextStripper().getText(document).lines().map(String::strip).toList();
        }
    }
}
