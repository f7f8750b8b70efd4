package org.vbeplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.print.PdfMetadata;
import org.vbeplan.print.PdfPrinter;

class WarmupTest {

    private static final PdfMetadata METADATA =
            new PdfMetadata("Titel", "", "", List.of(), LocalDate.of(2026, 1, 2), "", "vbe-plan");

    @Test
    void theDocumentsAreTheSameBytesWithoutIt() throws Exception {
        String html = Files.readString(Path.of("src/test/resources/print/sample.html"));
        byte[] cold = new PdfPrinter().print(html, METADATA);

        // Not take(), which would hide that the page of the warm-up can't be printed.
        assertThat(Warmup.printer().print(html, METADATA)).isEqualTo(cold);
    }

    @Test
    void aPrinterIsHandedOutOnce() {
        Warmup warmup = Warmup.begin();

        assertThat(warmup.take()).isNotSameAs(warmup.take());
    }
}
