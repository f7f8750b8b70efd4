package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.build.Judging;
import org.vbeplan.build.LivePlans;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.serve.LiveSite;
import org.vbeplan.serve.LocalServer;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.Workspace;

/** The pages of {@code watch}, asked for as a browser does. */
@Timeout(120)
class WatchTest {

    private static final String PLAN = "/ekbacken/2023";
    private static final Pattern WAITS = Pattern.compile("EventSource\\(\"([^\"]+)\"\\)");

    @TempDir private Path folder;

    private Conversation talk;
    private LocalServer server;

    @BeforeEach
    void serve() throws IOException {
        talk = new Conversation(folder);
        Workspace workspace =
                Workspace.above(folder.resolve("plans"), new Names(folder)).orElseThrow();
        LivePlans plans =
                new LivePlans(
                        workspace,
                        Judging.on(LocalDate.of(2025, 6, 15)),
                        Edition.PUBLIC,
                        Duration.ofMinutes(5));
        server = LocalServer.start(0, new LiveSite(plans, new Messages(Language.SWEDISH)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pageKeepsUpWithTheFile() throws IOException {
        assertThat(page(PLAN)).contains("Planen gäller hela området.", "ekbacken/2023: 0 fel");
        replace("ekbacken/2023.yaml", "hela området", "halva området");
        assertThat(page(PLAN)).contains("Planen gäller halva området.");
    }

    @Test
    void browserIsToldWhenThePageBecameAnother() throws Exception {
        Matcher waits = WAITS.matcher(page(PLAN));
        assertThat(waits.find()).isTrue();
        try (Socket socket = connect()) {
            send(socket, "GET", waits.group(1), host());
            BufferedReader answer =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains("200");
            while (!answer.readLine().isEmpty()) {
                // The heads.
            }
            replace("ekbacken/2023.yaml", "hela området", "halva området");
            String line = answer.readLine();
            while (line != null && !line.startsWith("data:")) {
                line = answer.readLine();
            }
            assertThat(line).startsWith("data:");
        }
    }

    @Test
    void changeInWhatThePlansShareShowsToo() throws IOException {
        assertThat(page(PLAN)).contains("Ekbackens stadsdelsnämnd");
        replace("register/namnder.yaml", "namn: Ekbackens", "namn: Nya Ekbackens");
        assertThat(page(PLAN)).contains("Nya Ekbackens stadsdelsnämnd");
    }

    @Test
    void whatIsWrongStandsInThePage() throws IOException {
        replace("ekbacken/2023.yaml", "        ansvarig: [Fritidsledare]", "        ansvarg: [A]");
        assertThat(page(PLAN))
                .contains("ekbacken/2023: 1 fel")
                .contains("nyckeln &quot;ansvarg&quot; finns inte")
                .contains("plans/ekbacken/2023.yaml:12:9");
    }

    @Test
    void planThatCanNotBeReadShowsThePageFromBefore() throws IOException {
        page(PLAN);
        Path file = folder.resolve("plans/ekbacken/2023.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text + "\n  : [trasig");
        assertThat(page(PLAN))
                .contains("Planen gäller hela området.")
                .contains("sidan visar planen som den var innan", "1 fel");
        Files.delete(file);
        assertThat(answer("GET", PLAN, host())).startsWith("HTTP/1.1 404");
        Files.writeString(file, text);
        assertThat(page(PLAN)).contains("ekbacken/2023: 0 fel").doesNotContain("som den var innan");
    }

    @Test
    void planThatNeverCouldBeReadSaysWhy() throws IOException {
        Files.writeString(folder.resolve("plans/ekbacken/2025.yaml"), "handlingsplan: [");
        assertThat(page("/ekbacken/2025")).contains("går inte att visa än", "1 fel");
    }

    @Test
    void brokenRegisterIsToldOnEveryPage() throws IOException {
        Files.writeString(folder.resolve("plans/register/namnder.yaml"), "nämnder: {");
        assertThat(page(PLAN)).contains("plans/register/namnder.yaml:1");
    }

    @Test
    void listNamesEveryPlan() throws IOException {
        assertThat(page("/"))
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
            assertThat(answer("GET", path, host())).as(path).startsWith("HTTP/1.1 404");
        }
        assertThat(answer("POST", PLAN, host())).startsWith("HTTP/1.1 405");
        assertThat(answer("GET", PLAN, "Host: example.org"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Planen");
        assertThat(answer("GET", PLAN, "X-Y: z")).doesNotContain("Planen");
    }

    @Test
    void pageMayFetchNothingFromElsewhere() throws IOException {
        assertThat(answer("GET", PLAN, host()))
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .containsIgnoringCase("Cache-Control: no-store");
    }

    /** Only the loopback address answers. */
    @Test
    void networkDoesNotReachIt() throws IOException {
        int port = Integer.parseInt(server.address().replaceAll(".*:", ""));
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

    private void replace(String file, String words, String others) throws IOException {
        talk.prepare("replace", List.of("plans/" + file, words, others));
    }

    private String page(String path) throws IOException {
        String answer = answer("GET", path, host());
        assertThat(answer).startsWith("HTTP/1.1 200");
        return answer;
    }

    private String host() {
        return "Host: " + server.address().substring("http://".length());
    }

    private Socket connect() throws IOException {
        int port = Integer.parseInt(server.address().replaceAll(".*:", ""));
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static void send(Socket socket, String method, String path, String host)
            throws IOException {
        String request =
                method + " " + path + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private String answer(String method, String path, String host) throws IOException {
        try (Socket socket = connect()) {
            send(socket, method, path, host);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
