package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vbeplan.cli.Watched.PLAN;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What others than the author's browser may try on the pages of {@code watch}. */
@Timeout(60)
class WatchStrangersTest extends WithWatchedCity {

    private static final Pattern SCRIPT =
            Pattern.compile("<script[^>]*>(.*?)</script>", Pattern.DOTALL);

    @Test
    void pagesOfOthersFetchNothing() throws IOException {
        for (String stranger :
                List.of(
                        "Origin: http://example.org",
                        "Origin: null",
                        "Origin: http://localhost:1",
                        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors",
                        "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors")) {
            for (String path : List.of(PLAN, "/_andringar?/!")) {
                assertThat(city.answer("GET", path, city.host() + "\r\n" + stranger))
                        .as(stranger)
                        .startsWith("HTTP/1.1 403")
                        .doesNotContain("Planen");
            }
        }
        String link = "\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate";
        assertThat(city.answer("GET", PLAN, city.host() + link)).startsWith("HTTP/1.1 200");
        String own = "\r\nOrigin: " + city.address() + "\r\nSec-Fetch-Site: same-origin";
        assertThat(city.answer("GET", PLAN, city.host() + own)).startsWith("HTTP/1.1 200");
    }

    @Test
    void noScriptRunsButOurs() throws Exception {
        String page = city.page(PLAN);
        Matcher script = SCRIPT.matcher(page);
        assertThat(script.find()).isTrue();
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(script.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';");
    }

    @Test
    void whatAPlanSaysIsNoMarkup() throws IOException {
        String markup = "</body></script><script>alert(1)</script>";
        city.replace("ekbacken/2023.yaml", "hela området", "hela " + markup);
        city.replace("ekbacken/2023.yaml", "        ansvarig:", "        'x\"" + markup + "':");
        assertThat(city.page(PLAN)).contains("alert(1)").doesNotContain("<script>alert");
        assertThat(city.answer("GET", "/%3Cscript%3Ealert(1)%22", city.host()))
                .startsWith("HTTP/1.1 404")
                .doesNotContain("<script>alert", "alert(1)\"");
    }

    @Test
    void onlyGetListens() throws IOException {
        for (String method : List.of("HEAD", "POST", "OPTIONS", "PUT")) {
            assertThat(city.answer(method, "/_andringar?/!", city.host()))
                    .matches("(?s)HTTP/1.1 40[45] .*");
        }
    }

    @Test
    void manyWhoListenLeaveRoomForPages() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int each = 0; each < 200; each++) {
                Socket socket = city.connect();
                sockets.add(socket);
                Watched.send(socket, "GET", "/_andringar?" + PLAN + "!", city.host());
            }
            assertThat(city.page(PLAN)).contains("0 fel");
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    /** A word that says nothing now and then, and no more. */
    @Test
    void whoListenDoNotWakeEachOther() throws IOException {
        List<Watched.Listener> listeners = new ArrayList<>();
        try {
            for (int each = 0; each < 10; each++) {
                listeners.add(city.listen(PLAN));
            }
            listeners.get(0).isTold(1_000);
            for (Watched.Listener listener : listeners) {
                assertThat(listener.received()).isLessThan(1_000);
            }
        } finally {
            for (Watched.Listener listener : listeners) {
                listener.close();
            }
        }
    }

    @Test
    void requestThatNeverEndsIsLeft() throws IOException {
        try (Socket socket = city.connect()) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nX: ".getBytes());
            socket.getOutputStream().flush();
            socket.setSoTimeout(30_000);
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }
}
