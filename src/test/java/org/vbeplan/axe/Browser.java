package org.vbeplan.axe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chromium without a window, by chromedriver's protocol, with axe-core to look at pages. */
public final class Browser implements Closeable {

    private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");

    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless=new",
                    "--no-sandbox", // root has none, and the pages are our own
                    "--disable-dev-shm-usage",
                    "--disable-gpu",
                    "--disable-background-networking");

    private static final String ALL = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']";

    private static final String OF_COLOURS =
            "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    private static final String LOOK =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: %s, resultTypes: ['violations']}).then(
              found => done(found.violations.flatMap(rule => rule.nodes.map(
                node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary))),
              error => done(['axe: ' + error]))
            """;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String address;
    private final String axe;
    private String session = "";

    private Browser(Process driver, String port) throws IOException {
        this.driver = driver;
        this.address = "http://127.0.0.1:" + port + "/session";
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            this.axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Starts one; nothing where this machine has no chromedriver or no Chromium. */
    public static Optional<Browser> start() throws IOException {
        Process driver;
        try {
            driver = new ProcessBuilder("chromedriver", "--port=0").start();
        } catch (IOException missing) {
            return Optional.empty();
        }
        Browser browser = null;
        try {
            BufferedReader said = driver.inputReader(StandardCharsets.UTF_8);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                Matcher port = PORT.matcher(line);
                if (port.find()) {
                    browser = new Browser(driver, port.group(1));
                    browser.begin();
                    return Optional.of(browser);
                }
            }
        } catch (IOException noBrowser) {
            System.err.println("no browser: " + noBrowser.getMessage());
        }
        driver.destroy();
        return Optional.empty();
    }

    private void begin() throws IOException {
        JsonNode answer =
                post(
                        address,
                        Map.of(
                                "capabilities",
                                Map.of(
                                        "alwaysMatch",
                                        Map.of("goog:chromeOptions", Map.of("args", ARGUMENTS)))));
        session = address + "/" + answer.get("sessionId").asText();
    }

    /** From here on pages are this many CSS pixels wide. */
    public void width(int pixels) throws IOException {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** From here on the reader wants pages dark, or light. */
    public void dark(boolean dark) throws IOException {
        Map<String, String> scheme =
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    /** Opens a page. */
    public void open(URI page) throws IOException {
        post(session + "/url", Map.of("url", page.toString()));
        post(session + "/execute/sync", Map.of("script", axe, "args", List.of()));
    }

    /** Runs a script that returns something, and gives it as text. */
    public String ask(String script) throws IOException {
        return post(session + "/execute/sync", Map.of("script", script, "args", List.of()))
                .asText();
    }

    /** Presses keys, as a person would. */
    public void type(String keys) throws IOException {
        List<Map<String, String>> actions = new ArrayList<>();
        for (int key : keys.codePoints().toArray()) {
            for (String type : List.of("keyDown", "keyUp")) {
                actions.add(Map.of("type", type, "value", Character.toString(key)));
            }
        }
        Map<String, ?> keyboard = Map.of("type", "key", "id", "keyboard", "actions", actions);
        post(session + "/actions", Map.of("actions", List.of(keyboard)));
    }

    /** What axe-core finds in the page against WCAG 2.1 A and AA. */
    public List<String> violations() throws IOException {
        return violations(ALL);
    }

    /** What it finds that other colours can change. */
    public List<String> violationsOfColours() throws IOException {
        return violations(OF_COLOURS);
    }

    private List<String> violations(String rules) throws IOException {
        String script = LOOK.formatted(rules);
        JsonNode found =
                post(session + "/execute/async", Map.of("script", script, "args", List.of()));
        List<String> violations = new ArrayList<>();
        found.forEach(each -> violations.add(each.asText()));
        return violations;
    }

    /** Whether the page is wider than the window. */
    public boolean isCutOff() throws IOException {
        String script =
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
        return post(session + "/execute/sync", Map.of("script", script, "args", List.of()))
                .asBoolean();
    }

    private void command(String name, Map<String, ?> parameters) throws IOException {
        post(session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
    }

    private JsonNode post(String address, Map<String, ?> body) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofMinutes(2))
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                        .build();
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode value = json.readTree(answer.body()).get("value");
            if (answer.statusCode() != 200) {
                throw new IOException(value.path("message").asText());
            }
            return value;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        HttpRequest end = HttpRequest.newBuilder(URI.create(session)).DELETE().build();
        try {
            client.send(end, HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            driver.destroy();
        }
    }
}
