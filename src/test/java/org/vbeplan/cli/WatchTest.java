package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vbeplan.cli.Watched.PLAN;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pages of {@code watch}, asked for as a browser does. */
@Timeout(120)
class WatchTest extends WithWatchedCity {

    @Test
    void pageKeepsUpWithTheFile() throws IOException {
        assertThat(city.page(PLAN)).contains("Planen gäller hela området.", "ekbacken/2023: 0 fel");
        city.replace("ekbacken/2023.yaml", "hela området", "halva området");
        assertThat(city.page(PLAN)).contains("Planen gäller halva området.");
    }

    @Test
    void browserIsToldWhenThePageBecameAnother() throws IOException {
        try (Watched.Listener listener = city.listen(PLAN)) {
            city.replace("ekbacken/2023.yaml", "hela området", "halva området");
            assertThat(listener.isTold(20_000)).isTrue();
        }
    }

    @Test
    void changeInWhatThePlansShareShowsToo() throws IOException {
        assertThat(city.page(PLAN)).contains("Ekbackens stadsdelsnämnd");
        city.replace("register/namnder.yaml", "namn: Ekbackens", "namn: Nya Ekbackens");
        assertThat(city.page(PLAN)).contains("Nya Ekbackens stadsdelsnämnd");
    }

    @Test
    void whatIsWrongStandsInThePage() throws IOException {
        city.replace(
                "ekbacken/2023.yaml", "        ansvarig: [Fritidsledare]", "        ansvarg: [A]");
        assertThat(city.page(PLAN))
                .contains("ekbacken/2023: 1 fel")
                .contains("nyckeln &quot;ansvarg&quot; finns inte")
                .contains("plans/ekbacken/2023.yaml:12:9");
    }

    @Test
    void planThatCanNotBeReadShowsThePageFromBefore() throws IOException {
        city.page(PLAN);
        Path file = folder.resolve("plans/ekbacken/2023.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text + "\n  : [trasig");
        assertThat(city.page(PLAN))
                .contains("Planen gäller hela området.")
                .contains("sidan visar planen som den var innan", "1 fel");
        Files.delete(file);
        assertThat(city.answer("GET", PLAN, city.host())).startsWith("HTTP/1.1 404");
        Files.writeString(file, text);
        assertThat(city.page(PLAN))
                .contains("ekbacken/2023: 0 fel")
                .doesNotContain("som den var innan");
    }

    @Test
    void planThatNeverCouldBeReadSaysWhy() throws IOException {
        Files.writeString(folder.resolve("plans/ekbacken/2025.yaml"), "handlingsplan: [");
        assertThat(city.page("/ekbacken/2025")).contains("går inte att visa än", "1 fel");
    }

    @Test
    void brokenRegisterIsToldOnEveryPage() throws IOException {
        Files.writeString(folder.resolve("plans/register/namnder.yaml"), "nämnder: {");
        assertThat(city.page(PLAN)).contains("plans/register/namnder.yaml:1");
    }

    @Test
    void listNamesEveryPlan() throws IOException {
        assertThat(city.page("/"))
                .contains("<a href=\"/ekbacken/2023\">ekbacken/2023</a>", "talludden/2023");
    }

    @Test
    void nothingElseIsServed() throws IOException {
        for (String path :
                List.of(
                        "/../../etc/passwd",
                        "/plans/ekbacken/2023.yaml",
                        "/%2e%2e/",
                        "/ekbacken")) {
            assertThat(city.answer("GET", path, city.host())).as(path).startsWith("HTTP/1.1 404");
        }
        assertThat(city.answer("POST", PLAN, city.host())).startsWith("HTTP/1.1 405");
        assertThat(city.answer("GET", PLAN, "Host: example.org"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Planen");
        assertThat(city.answer("GET", PLAN, "X-Y: z")).doesNotContain("Planen");
    }

    @Test
    void pageMayFetchNothingFromElsewhere() throws IOException {
        assertThat(city.answer("GET", PLAN, city.host()))
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .containsIgnoringCase("Cache-Control: no-store");
    }

    /** Only the loopback address answers. */
    @Test
    void networkDoesNotReachIt() throws IOException {
        int port = Integer.parseInt(city.address().replaceAll(".*:", ""));
        for (NetworkInterface device : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : device.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThat(reaches(address, port)).as(address.toString()).isFalse();
                }
            }
        }
    }

    private static boolean reaches(InetAddress address, int port) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
