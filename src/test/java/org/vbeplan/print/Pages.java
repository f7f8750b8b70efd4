package org.vbeplan.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The pages and the metadata the tests of this room print. */
final class Pages {
    static final PdfMetadata METADATA = stamped("");

    private Pages() {}

    static PdfMetadata stamped(String stamp) {
        return new PdfMetadata(
                "Handlingsplan & lägesbild <2026>",
                "Kommunfullmäktige i Ekbacka",
                "Vad kommunen gör",
                List.of("extremism", "Ekbacka"),
                LocalDate.of(2026, 3, 1),
                stamp,
                "vbe-plan test");
    }

    static String sample() throws IOException {
        return read("sample");
    }

    static String read(String name) throws IOException {
        try (InputStream in = Pages.class.getResourceAsStream("/print/" + name + ".html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A whole page around a body. */
    static String of(String body) {
        return withHead("", body);
    }

    static String withHead(String head, String body) {
        return "<!DOCTYPE html><html lang=\"sv\" xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
                + "<title>Prov</title>"
                + head
                + "</head><body>"
                + body
                + "</body></html>";
    }

    static byte[] print(String html) {
        try {
            return new PdfPrinter().print(html, METADATA);
        } catch (HtmlNotWellFormedException e) {
            throw new AssertionError(e.line() + ":" + e.column() + " " + e.getMessage(), e);
        }
    }

    /** The structure tree of a printed body. */
    static String structure(String body) {
        try {
            return StructureText.of(print(of(body)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
