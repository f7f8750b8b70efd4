package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One test for each defect of the engine's tree that validators do not see. */
class StructureTest {
    private static final String NOTES_START =
            "<section class=\"notes\" role=\"doc-endnotes\"><h2>Noter</h2><ol>";

    @Test
    void wordsBesideBlocksAreReadWhereTheyStand() {
        assertThat(body("<h1>A</h1><ul><li><p>Ett</p>två<p>Tre</p><b>fyra</b></li></ul>"))
                .containsSubsequence("\"Ett\"", "\"två\"", "\"Tre\"", "\"fyra\"");
    }

    @Test
    void tableHeadIsReadOnceHoweverManyPages() {
        String rows = "<tr><td>rad</td><td>rad</td></tr>".repeat(120);
        String html =
                "<h1>A</h1><table><thead><tr><th>Vad</th><th>Vem</th></tr></thead><tbody>"
                        + rows
                        + "</tbody></table>";
        String structure = Pages.structure(html);
        assertThat(structure).containsOnlyOnce("\"Vad\"").doesNotContain("TFoot");
        assertThat(text(html).split("Vad", -1)).as("drawn on every page").hasSizeGreaterThan(3);
    }

    @Test
    void tableWithoutHeadHasNoEmptyParts() {
        assertThat(
                        Pages.structure(
                                "<h1>A</h1><table><tr><th scope=\"row\">a</th><td>b</td></tr></table>"))
                .doesNotContain("THead")
                .doesNotContain("TFoot")
                .contains("TH Scope=Row");
    }

    @Test
    void titleBeforeATableIsItsCaption() {
        assertThat(
                        Pages.structure(
                                "<h1>A</h1><p class=\"table-title\">Tabell 1</p>"
                                        + "<table><tr><td>b</td></tr></table>"))
                .contains("  Table\n    Caption\n      \"Tabell 1\"\n");
    }

    @Test
    void noteIsReadWhereItIsCalledInATableToo() {
        String html =
                "<h1>A</h1><table><tr><td>Cell"
                        + call(7)
                        + " slut</td></tr></table>"
                        + NOTES_START
                        + note(7, "Noten.")
                        + "</ol></section>";
        assertThat(body(html))
                .containsSubsequence(
                        "TD",
                        "\"Cell\"",
                        "Reference",
                        "Link",
                        "\"7\"",
                        "Note ID=\"not-7\"",
                        "Lbl",
                        "\"7\"",
                        "\" Noten.\"",
                        "\" slut\"")
                .doesNotContain("Noter")
                .doesNotContain("tillbaka");
    }

    @Test
    void noteCalledTwiceIsReadAtTheFirstCall() {
        String html =
                "<h1>A</h1><p>Ett"
                        + call(1)
                        + "</p><p>Två"
                        + call(1).replace("anrop", "igen")
                        + "</p>"
                        + NOTES_START
                        + note(1, "Noten.")
                        + "</ol></section>";
        String structure = Pages.structure(html);
        assertThat(structure).containsOnlyOnce("Note ID");
        assertThat(structure.split("\\(annotation\\)", -1)).as("two links to it").hasSize(3);
    }

    @Test
    void noteNobodyCallsStaysAtTheEnd() {
        assertThat(body("<h1>A</h1>" + NOTES_START + note(1, "Ensam.") + "</ol></section>"))
                .containsSubsequence("\"Noter\"", "\"Ensam.");
    }

    @Test
    void linkOverTwoLinesIsOneLink() {
        String words = "samverkan med andra ".repeat(12).strip();
        String html = "<h1 id=\"a\">A</h1><p>Se <a href=\"#a\" title=\"t\">" + words + "</a>.</p>";
        assertThat(Pages.structure(html)).containsOnlyOnce("Link").doesNotContain("Alt=");
    }

    @Test
    void headingLevelsHaveNoGaps() throws Exception {
        byte[] pdf = Pages.print(Pages.of("<h2>A</h2><h5>B</h5><h3>C</h3><h2>D</h2><h1>E</h1>"));
        assertThat(StructureText.of(pdf).lines().map(String::strip))
                .containsSubsequence(
                        "H1", "\"A\"", "H2", "\"B\"", "H3", "\"C\"", "H2", "\"D\"", "H1");
        assertThat(Validation.failures(pdf)).isEmpty();
    }

    @Test
    void shortRowsAreFilled() throws Exception {
        byte[] pdf =
                Pages.print(
                        Pages.of(
                                "<h1>A</h1><table><tr><td>1</td><td>2</td><td>3</td></tr>"
                                        + "<tr><td>4</td></tr><tr><td colspan=\"2\">5</td></tr></table>"));
        assertThat(StructureText.of(pdf).split("TD", -1)).hasSize(1 + 3 + 3 + 2);
        assertThat(Validation.failures(pdf)).isEmpty();
    }

    @Test
    void wordBrokenOverLinesIsJoinedAgain() throws Exception {
        String html =
                Pages.withHead(
                        "<style>p { hyphens: auto }</style>",
                        "<h1>A</h1><p>" + "handlingsplan ".repeat(40) + "</p>");
        assertThat(StructureText.of(Pages.print(html))).contains("\u00AD").doesNotContain("-");
    }

    @Test
    void styleInTheBodyIsNotRead() {
        assertThat(Pages.structure("<h1>A</h1><style>p { color: #fff }</style>"))
                .doesNotContain("color");
    }

    @Test
    void titleIsNotReadInPlaceOfTheWords() {
        assertThat(Pages.structure("<h1>A</h1><p title=\"ruta\">Orden</p>"))
                .contains("\"Orden\"")
                .doesNotContain("Alt=");
    }

    @Test
    void wordsOnBothSidesOfALineBreakStayApart() {
        assertThat(Pages.structure("<h1>A</h1><p>Ett<br/>två</p>")).contains("\"Ett två\"");
    }

    @Test
    void linkToNowhereIsNoLink() {
        assertThat(Pages.structure("<h1>A</h1><p>Se <a href=\"#nej\">där</a>.</p>"))
                .doesNotContain("Link")
                .contains("\"Se där.\"");
    }

    @Test
    void contentsListHasEntriesWithoutDots() {
        assertThat(
                        Pages.structure(
                                "<h1>A</h1><nav class=\"contents\"><ol><li><a href=\"#b\">Del</a>"
                                        + "</li></ol></nav><h2 id=\"b\">Del</h2>"))
                .containsSubsequence("TOC", "TOCI", "Reference", "Link", "\"Del 1\"\n", "H2");
    }

    @Test
    void languageOfWordsInALineIsKept() {
        assertThat(body("<h1>A</h1><p><span lang=\"en\">Prevent</span></p>"))
                .containsSubsequence("Span Lang=\"en\"", "\"Prevent\"");
        assertThat(body("<h1>A</h1><p>Se <em lang=\"en\">prevent</em> mer</p>"))
                .containsSubsequence("Span Lang=\"en\"", "\"prevent\"");
    }

    @Test
    void figureHasItsTextAndItsCaption() {
        String svg = "<svg role=\"img\" aria-label=\"En stapel\" width=\"9\" height=\"9\"/>";
        assertThat(body("<h1>A</h1><figure>" + svg + "<figcaption>Figur 1</figcaption></figure>"))
                .containsSubsequence("Figure Alt=\"En stapel\"", "Caption", "\"Figur 1\"");
    }

    @Test
    void decorationIsNoFigure() throws Exception {
        byte[] pdf = Pages.print(Pages.of("<h1>A</h1><p>Text " + picture("") + "</p>"));
        assertThat(StructureText.of(pdf)).doesNotContain("Figure").contains("\"Text \"");
        assertThat(Validation.failures(pdf)).isEmpty();
    }

    @Test
    void cellWithDecorationOnlyKeepsItsPlace() throws Exception {
        String row = "<tr><td>" + picture("") + "</td><td>ord</td></tr>";
        byte[] pdf = Pages.print(Pages.of("<h1>A</h1><table>" + row + row + "</table>"));
        assertThat(StructureText.of(pdf).split("TD", -1)).hasSize(1 + 4);
        assertThat(Validation.failures(pdf)).isEmpty();
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTaggedAndSaid() throws Exception {
        String long40 = "mycket långa ord i rad ".repeat(20).strip();
        String html =
                "<h1>A</h1><p>Före <del><span class=\"hidden\">borttaget: </span>gammalt</del>"
                        + " <ins><span class=\"hidden\">tillagt: </span>"
                        + long40
                        + "</ins> efter.</p>";
        assertThat(body(html))
                .containsSubsequence(
                        "\"Före \"",
                        "Del Alt=\"borttaget: gammalt\"",
                        "\"gammalt\"",
                        "Ins Alt=\"tillagt: " + long40 + "\"",
                        "efter.");
        assertThat(body(html)).containsOnlyOnce("Ins Alt");
        for (String at :
                new String[] {
                    "<p>x <ins>Kort</ins></p>",
                    "<p><ins>Kort</ins> x</p>",
                    "<p><ins>Kort</ins></p>",
                    "<p><b>x:</b> <ins>Kort</ins></p>",
                    "<p>x <ins>Kort</ins>, <ins>kort</ins></p>"
                }) {
            assertThat(body("<h1>A</h1>" + at)).as(at).contains("Ins Alt=\"Kort\"");
        }
        assertThat(Validation.failures(Pages.print(Pages.of(html)))).isEmpty();
    }

    @Test
    void wordsAlikeStayApartFromTheirLines() {
        String words = "samverkan med andra ".repeat(12).strip();
        assertThat(Pages.structure("<h1>A</h1><p>" + words + " <b>och</b> så " + words + "</p>"))
                .doesNotContain("Span");
    }

    static String picture(String alt) {
        return "<img alt=\""
                + alt
                + "\" src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                + "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"/>";
    }

    private static String call(int number) {
        return "<sup class=\"note-call\"><a id=\"anrop-%d\" href=\"#not-%d\" role=\"doc-noteref\">%d</a></sup>"
                .formatted(number, number, number);
    }

    private static String note(int number, String text) {
        return "<li id=\"not-%d\"><p>%s <a href=\"#anrop-%d\" role=\"doc-backlink\">tillbaka</a></p></li>"
                .formatted(number, text, number);
    }

    private static String body(String html) {
        return Pages.structure(html);
    }

    private static String text(String html) {
        try (var document = org.apache.pdfbox.Loader.loadPDF(Pages.print(Pages.of(html)))) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
