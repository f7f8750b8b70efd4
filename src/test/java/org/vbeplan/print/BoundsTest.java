package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that ask for too much end in an exception or in a document, never in an error. */
@Timeout(30)
class BoundsTest {
    @Test
    void brokenMarkupIsReportedWithItsPlace() {
        String html = "<!DOCTYPE html>\n<html>\n  <body><p>å</b></p></body></html>";
        var e =
                catchThrowableOfType(
                        HtmlNotWellFormedException.class,
                        () -> new PdfPrinter().print(html, Pages.METADATA));
        assertThat(e.line()).isEqualTo(3);
        assertThat(e.column()).isEqualTo(15);
        assertThat(e).hasMessageContaining("</p>");
    }

    @Test
    void doctypeOnTheSameLineLeavesColumnsWhereTheyAre() {
        var e =
                catchThrowableOfType(
                        HtmlNotWellFormedException.class,
                        () ->
                                new PdfPrinter()
                                        .print("<!doctype html><p>&nbsp;</p>", Pages.METADATA));
        assertThat(e.line()).isEqualTo(1);
        assertThat(e.column()).isBetween(18, 25);
        assertThat(e).hasMessageContaining("nbsp");
    }

    @Test
    void hundredAndNinetyElementsDeepIsPrinted() throws Exception {
        String html = Pages.of("<div>".repeat(190) + "djupt" + "</div>".repeat(190));
        assertThat(StructureText.of(Pages.print(html))).contains("\"djupt\"");
    }

    @Test
    void deeperThanTwoHundredIsRefusedWithItsPlace() {
        String html = Pages.of("\n" + "<div>".repeat(3000) + "</div>".repeat(3000));
        var e =
                catchThrowableOfType(
                        HtmlNotWellFormedException.class,
                        () -> new PdfPrinter().print(html, Pages.METADATA));
        assertThat(e.line()).isEqualTo(2);
    }

    @Test
    void spansWithoutEndAreCapped() {
        String html =
                Pages.of(
                        "<h1>A</h1><table><tr><td colspan=\"1000000000\" rowspan=\"99999999999\">a</td></tr>"
                                + "<tr><td rowspan=\"-4\">b</td></tr></table>");
        assertThat(Pages.print(html)).isNotEmpty();
    }

    @Test
    void noteLongerThanAPageIsPrintedWhole() throws Exception {
        String words = "Ett ord i en lång not. ".repeat(900);
        String html =
                "<h1>A</h1><p>Text<sup class=\"note-call\"><a id=\"r\" href=\"#n\" role=\"doc-noteref\">1</a>"
                        + "</sup> mer.</p><section role=\"doc-endnotes\"><ol><li id=\"n\"><p>"
                        + words
                        + "Sist.</p></li></ol></section>";
        assertThat(Pages.structure(html)).containsSubsequence("Note ID", "Sist.", "mer.");
    }

    @Test
    void rowHigherThanAPageIsPrintedWhole() throws Exception {
        String cell = "<p>Ett stycke i en hög cell.</p>".repeat(150);
        String html =
                Pages.withHead(
                        "<style>tr { page-break-inside: avoid }</style>",
                        "<h1>A</h1><table><tr><td>" + cell + "<p>Sist.</p></td></tr></table>");
        assertThat(StructureText.of(Pages.print(html))).contains("\"Sist.\"");
    }

    @Test
    void imageBiggerThanItsFileIsNotOpened() throws Exception {
        // A header that promises 60 000 by 60 000 points, and nothing behind it.
        byte[] header = new byte[40];
        byte[] start = {
            (byte) 0x89,
            'P',
            'N',
            'G',
            13,
            10,
            26,
            10,
            0,
            0,
            0,
            13,
            'I',
            'H',
            'D',
            'R',
            0,
            0,
            (byte) 0xEA,
            0x60,
            0,
            0,
            (byte) 0xEA,
            0x60,
            8,
            6
        };
        System.arraycopy(start, 0, header, 0, start.length);
        String address =
                "data:image/png;base64," + java.util.Base64.getEncoder().encodeToString(header);
        assertThat(
                        Pages.structure(
                                "<h1>A</h1><p><img alt=\"Bilden\" src=\"" + address + "\"/></p>"))
                .contains("\"Bilden\"")
                .doesNotContain("Figure");
    }

    @Test
    void emptyPageIsRefusedAndBarePagePrinted() {
        assertThatThrownBy(() -> new PdfPrinter().print("", Pages.METADATA))
                .isInstanceOf(HtmlNotWellFormedException.class);
        assertThat(Pages.print("<html><body/></html>")).isNotEmpty();
    }
}
