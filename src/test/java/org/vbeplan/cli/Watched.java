package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.build.Judging;
import org.vbeplan.build.LivePlans;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.serve.LiveSite;
import org.vbeplan.serve.LocalServer;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.Workspace;

/** A small city that {@code watch} shows, and a browser's way to it. */
final class Watched implements Closeable {

    static final String PLAN = "/ekbacken/2023";

    private static final Pattern DATA =
            Pattern.compile(
                    "data-changes=\"([^\"]+)\" data-path=\"([^\"]+)\" data-version=\"([^\"]*)\"");

    private final Path folder;
    private final Conversation talk;
    private final LocalServer server;

    /**
     * @param folder empty; gets a copy of the city of the conversations
     */
    Watched(Path folder) throws IOException {
        this.folder = folder;
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

    /** A file of the city. */
    Path file(String name) {
        return folder.resolve("plans").resolve(name);
    }

    /** Runs the program on the same city. */
    Conversation.Answer run(String... arguments) {
        return talk.run(arguments);
    }

    String address() {
        return server.address();
    }

    /** Waits, as an open page does, for it to become another. */
    Listener listen(String path) throws IOException {
        return new Listener(connect(), changes(page(path)), host());
    }

    /** Waits where a page's script does. */
    Listener listenAt(String changes) throws IOException {
        return new Listener(connect(), changes, host());
    }

    /** Where the page's script waits. */
    static String changes(String page) {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).as(page).isTrue();
        String asked = read(data.group(2)) + "!" + data.group(3);
        return data.group(1)
                + "?"
                + URLEncoder.encode(asked, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What a browser reads in an attribute. */
    static String read(String attribute) {
        return attribute
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** A stream of events. */
    static final class Listener implements Closeable {

        private final Socket socket;

        Listener(Socket socket, String path, String host) throws IOException {
            this.socket = socket;
            send(socket, "GET", path, host);
            assertThat(line(10_000)).contains("200");
        }

        /** Whether the page became another within the time. */
        boolean isTold(int millis) throws IOException {
            String line = "";
            while (line != null && !line.startsWith("data:")) {
                line = line(millis);
            }
            return line != null;
        }

        /** How many bytes lie unread. */
        int received() throws IOException {
            return socket.getInputStream().available();
        }

        /** A line; null where none came within the time, or none will. */
        private String line(int millis) throws IOException {
            socket.setSoTimeout(millis);
            StringBuilder line = new StringBuilder();
            try {
                int each = socket.getInputStream().read();
                while (each >= 0 && each != '\n') {
                    line.append((char) each);
                    each = socket.getInputStream().read();
                }
                return each < 0 ? null : line.toString();
            } catch (SocketTimeoutException silence) {
                return null;
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    void replace(String file, String words, String others) throws IOException {
        talk.prepare("replace", List.of("plans/" + file, words, others));
    }

    String page(String path) throws IOException {
        String answer = answer("GET", path, host());
        assertThat(answer).startsWith("HTTP/1.1 200");
        return answer;
    }

    String host() {
        return "Host: " + server.address().substring("http://".length());
    }

    Socket connect() throws IOException {
        int port = Integer.parseInt(server.address().replaceAll(".*:", ""));
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    static void send(Socket socket, String method, String path, String host) throws IOException {
        String request =
                method + " " + path + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    String answer(String method, String path, String host) throws IOException {
        try (Socket socket = connect()) {
            send(socket, method, path, host);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
