package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DeterminismTest {
    @Test
    void samePageGivesSameBytesInAnyPlaceAndThread() throws Exception {
        String html = Pages.sample();
        PdfPrinter printer = new PdfPrinter();
        byte[] expected = printer.print(html, Pages.METADATA);
        printer.print(Pages.of("<h1>Något annat</h1>"), Pages.METADATA);
        assertThat(printer.print(html, Pages.METADATA)).as("again").isEqualTo(expected);

        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Pages.print(html)).as("far away").isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<byte[]> print = () -> new PdfPrinter().print(html, Pages.METADATA);
            for (Future<byte[]> result : threads.invokeAll(java.util.List.of(print, print))) {
                assertThat(result.get()).as("in a thread").isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anotherPageHasAnotherIdentifier() throws Exception {
        assertThat(identifier("<h1>A</h1>")).isNotEqualTo(identifier("<h1>B</h1>"));
    }

    private static String identifier(String body) throws Exception {
        try (var document = org.apache.pdfbox.Loader.loadPDF(Pages.print(Pages.of(body)))) {
            return document.getDocument().getDocumentID().getObject(0).toString();
        }
    }
}
