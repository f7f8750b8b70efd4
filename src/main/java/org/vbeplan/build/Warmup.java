package org.vbeplan.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.vbeplan.print.HtmlNotWellFormedException;
import org.vbeplan.print.PdfMetadata;
import org.vbeplan.print.PdfPrinter;

/**
 * Gets a printer ready in a thread of its own, while the plans are still being read: it prints a
 * page that has a bit of everything and that nobody sees. Loading the engine is a third of a short
 * run. The documents are the same bytes without it.
 */
public final class Warmup {

    private static final String PAGE = "warmup.html";

    private final FutureTask<PdfPrinter> task = new FutureTask<>(Warmup::printer);
    private boolean taken;

    private Warmup(boolean taken) {
        this.taken = taken;
    }

    /** Nothing is ready; where nobody waits. */
    public static Warmup none() {
        return new Warmup(true);
    }

    /** Begins where one of the formats is printed. */
    public static Warmup of(List<Format> formats) {
        return formats.contains(Format.PDF) ? begin() : none();
    }

    /** Begins; the thread holds up neither the run nor its end. */
    public static Warmup begin() {
        Warmup warmup = new Warmup(false);
        Thread thread = new Thread(warmup.task, "warmup");
        thread.setDaemon(true);
        thread.start();
        return warmup;
    }

    /** The printer that is ready, once; then a new one each time. */
    synchronized PdfPrinter take() {
        if (taken) {
            return new PdfPrinter();
        }
        taken = true;
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new PdfPrinter();
        } catch (ExecutionException failed) {
            // What is wrong shows again, and is told, when a document is printed.
            return new PdfPrinter();
        }
    }

    static PdfPrinter printer() throws IOException, HtmlNotWellFormedException {
        PdfPrinter printer = new PdfPrinter();
        PdfMetadata metadata =
                new PdfMetadata("Warmup", "", "", List.of(), LocalDate.EPOCH, "", "vbe-plan");
        printer.print(page(), metadata);
        return printer;
    }

    private static String page() throws IOException {
        String page = text(PAGE);
        for (String style : List.of("plan.css", "print.css")) {
            page = page.replace("/* " + style + " */", text("/templates/" + style));
        }
        return page;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Warmup.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
