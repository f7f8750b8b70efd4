package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing outside the page is opened, whatever the page says. */
class SecurityTest {
    private static final String SECRET = "HEMLIGHETEN";

    @TempDir private Path directory;

    @Test
    void noAddressIsOpened() throws Exception {
        AtomicInteger visits = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> count(server, visits));
            listener.setDaemon(true);
            listener.start();
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";

            new Socket(server.getInetAddress(), server.getLocalPort()).close();
            await(visits, 1); // the counter counts

            Pages.print(hostile(address));
            new Socket(server.getInetAddress(), server.getLocalPort()).close();
            await(visits, 2);
            assertThat(visits).as("only our own two visits").hasValue(2);
        }
    }

    @Test
    void noFileIsRead() throws Exception {
        Path file = Files.writeString(directory.resolve("hemlig.txt"), SECRET);
        Files.writeString(
                directory.resolve("hemlig.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>" + SECRET + "</text></svg>");
        Files.writeString(
                directory.resolve("hemlig.css"), "p::after { content: '" + SECRET + "' }");
        for (String name : new String[] {"hemlig.txt", "hemlig.svg", "hemlig.css"}) {
            byte[] pdf = Pages.print(hostile(directory.resolve(name).toUri().toString()));
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Text")
                        .doesNotContain(SECRET);
            }
        }
        assertThat(file).exists();
    }

    @Test
    void entitiesAreRefused() {
        String bomb =
                "<!DOCTYPE html [<!ENTITY a SYSTEM \""
                        + directory.toUri()
                        + "\">]><html><head><title>t</title></head><body>&a;</body></html>";
        assertThatThrownBy(() -> new PdfPrinter().print(bomb, Pages.METADATA))
                .isInstanceOf(HtmlNotWellFormedException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void hostilePageIsStillValid() {
        assertThat(Validation.failures(Pages.print(hostile("http://127.0.0.1:9/")))).isEmpty();
    }

    private static String hostile(String a) {
        String head =
                "<base href=\""
                        + a
                        + "\"/><link rel=\"stylesheet\" href=\""
                        + a
                        + "\"/>"
                        + "<style>@import url("
                        + a
                        + "); @import \""
                        + a
                        + "\";"
                        + "@font-face { font-family: X; src: url("
                        + a
                        + ") }"
                        + "p { font-family: X, 'Vbe Sans'; background: url("
                        + a
                        + ");"
                        + " list-style-image: url("
                        + a
                        + ") } p::before { content: url("
                        + a
                        + ") }"
                        + "@page { background-image: url("
                        + a
                        + ") }</style>"
                        + "<script src=\""
                        + a
                        + "\"/>";
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " role=\"img\" aria-label=\"x\" width=\"9\" height=\"9\">"
                        + "<style>@import url("
                        + a
                        + ");</style><image href=\""
                        + a
                        + "\" xlink:href=\""
                        + a
                        + "\"/>"
                        + "<use href=\""
                        + a
                        + "\"/><rect width=\"5\" height=\"5\" fill=\"url("
                        + a
                        + ")\"/></svg>";
        String nested =
                "data:image/svg+xml;utf8,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%3E%3Cimage%20href='"
                        + a
                        + "'/%3E%3C/svg%3E";
        return Pages.withHead(
                head,
                "<h1>A</h1><p>Text</p><p style=\"background-image: url("
                        + a
                        + ")\">b</p>"
                        + "<img src=\""
                        + a
                        + "\" alt=\"c\"/><img src=\""
                        + a
                        + ".svg\" alt=\"c\"/>"
                        + "<img src=\""
                        + a
                        + ".pdf\" alt=\"c\"/><img src=\"jar:"
                        + a
                        + "!/x\" alt=\"c\"/>"
                        + "<img src=\""
                        + nested
                        + "\" alt=\"c\"/>"
                        + "<object data=\""
                        + a
                        + "\" type=\"image/svg+xml\"/><iframe src=\""
                        + a
                        + "\"/>"
                        + "<embed src=\""
                        + a
                        + "\"/><video src=\""
                        + a
                        + "\"/><input type=\"image\" src=\""
                        + a
                        + "\"/>"
                        + svg);
    }

    private static void count(ServerSocket server, AtomicInteger visits) {
        try {
            while (true) {
                server.accept().close();
                visits.incrementAndGet();
            }
        } catch (IOException e) {
            // The test has closed the server.
        }
    }

    private static void await(AtomicInteger visits, int least) throws InterruptedException {
        for (int i = 0; i < 100 && visits.get() < least; i++) {
            Thread.sleep(20);
        }
        assertThat(visits.get()).isGreaterThanOrEqualTo(least);
    }
}
