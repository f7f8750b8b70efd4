package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample shows every convention of a page, the stress page what else HTML may hold; what is
 * read of them is in the files beside them, which {@code -Dgolden=update} writes anew.
 */
class SampleTest {
    private static final Path EXPECTED = Path.of("src/test/resources/print/sample.structure.txt");

    @ParameterizedTest
    @ValueSource(strings = {"sample", "stress"})
    void pageIsPdfUaAndPdfA(String name) throws Exception {
        assertThat(Validation.failures(Pages.print(Pages.read(name)))).isEmpty();
    }

    @Test
    void stampedSampleIsPdfUaAndPdfAAndReadsTheSame() throws Exception {
        byte[] stamped = new PdfPrinter().print(Pages.sample(), Pages.stamped("UTKAST"));
        assertThat(Validation.failures(stamped)).isEmpty();
        assertThat(StructureText.of(stamped))
                .isEqualTo(StructureText.of(Pages.print(Pages.sample())));
        assertThat(stamped).isNotEqualTo(Pages.print(Pages.sample()));
    }

    @Test
    void withoutTagsItIsNeither() throws Exception {
        byte[] untagged = new PdfPrinter(false).print(Pages.sample(), Pages.METADATA);
        assertThat(Validation.failures(untagged))
                .anyMatch(failure -> failure.startsWith("ua1"))
                .anyMatch(failure -> failure.startsWith("2a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "stress"})
    void pageReadsAsExpected(String name) throws Exception {
        String structure = StructureText.of(Pages.print(Pages.read(name)));
        Path expected = Path.of("src/test/resources/print", name + ".structure.txt");
        if (System.getProperty("golden", "").equals("update")) {
            Files.writeString(expected, structure);
        }
        assertThat(structure).isEqualTo(Files.readString(expected));
    }

    @Test
    void bookmarksFollowTheHeadings() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pages.print(Pages.sample()))) {
            List<String> titles = new ArrayList<>();
            titles(document.getDocumentCatalog().getDocumentOutline(), "", titles);
            assertThat(titles)
                    .containsExactly(
                            "Mot våldsbejakande extremism 2026–2029",
                            "  Innehåll",
                            "  1 Bakgrund och syfte",
                            "    1.1 Begrepp som planen använder och hur de avgränsas mot"
                                    + " närliggande områden i kommunens övriga styrdokument",
                            "    1.2 Lägesbild",
                            "  2 Åtgärder",
                            "    2.1 Arbetssätt",
                            "    2.2 Förebygga",
                            "    2.3 Hantera",
                            "  3 Uppföljning");
        }
    }

    private static void titles(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            titles(item, indent + "  ", titles);
        }
    }

    @Test
    void fileSaysWhatItIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pages.print(Pages.sample()))) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo(Pages.METADATA.title());
            assertThat(information.getAuthor()).isEqualTo("Kommunfullmäktige i Ekbacka");
            assertThat(information.getKeywords()).isEqualTo("extremism, Ekbacka");
            assertThat(information.getCreationDate().toInstant())
                    .hasToString("2026-03-01T00:00:00Z");
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), "UTF-8"))
                    .contains("Handlingsplan &amp; lägesbild &lt;2026&gt;")
                    .contains("<rdf:li>sv</rdf:li>")
                    .contains("2026-03-01T00:00:00+00:00");
        }
    }

    @Test
    void headStandsOnEveryPageButTheFirst() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pages.print(Pages.sample()))) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                String text = textOf(document, page);
                assertThat(text).contains("Sida " + page + " (" + pages + ")");
                assertThat(text.startsWith("Handlingsplan mot våldsbejakande"))
                        .as("head on page %d", page)
                        .isEqualTo(page > 1);
            }
        }
    }

    @Test
    void sampleHasNoDeadLinks() throws Exception {
        assertThat(DeadLinks.in(new PageParser().parse(Pages.sample()))).isEmpty();
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).strip();
    }
}
