package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A workspace may come from anybody. Whatever stands in it, nothing outside it is read or called,
 * and a page shows it without doing it.
 */
@Timeout(60)
class SecurityTest {

    private static final String SECRET = "Zwingelmark";
    private static final String PLAN = "plans/ekbacken/2023.yaml";

    @TempDir private Path folder;

    private final AtomicInteger visits = new AtomicInteger();
    private Conversation talk;
    private ServerSocket server;
    private Path secret;
    private String address;

    @BeforeEach
    void prepare() throws IOException {
        Path place = Files.createDirectory(folder.resolve("arbete"));
        talk = new Conversation(place);
        secret = Files.createDirectory(folder.resolve("utanför"));
        for (String name : List.of("hemlig.txt", "hemlig.yaml", "hemlig.md", "hemlig.ftl")) {
            Files.writeString(secret.resolve(name), SECRET + "\n");
        }
        Files.write(secret.resolve("hemlig.png"), png());
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        address = "http://127.0.0.1:" + server.getLocalPort() + "/";
        Thread listener = new Thread(this::count);
        listener.setDaemon(true);
        listener.start();
    }

    /** Whatever a test did: nobody called, and no output holds what lies outside. */
    @AfterEach
    void nothingWentInOrOut() throws Exception {
        assertThat(visits).as("connections").hasValue(0);
        new Socket(server.getInetAddress(), server.getLocalPort()).close();
        for (int i = 0; i < 100 && visits.get() == 0; i++) {
            Thread.sleep(10);
        }
        assertThat(visits).as("the counter counts").hasValue(1);
        server.close();
        try (Stream<Path> files = Files.walk(talk.path(""))) {
            for (Path file :
                    files.filter(
                                    f ->
                                            Files.isRegularFile(
                                                    f, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                            .toList()) {
                assertThat(content(file)).as("%s", file).doesNotContain(SECRET);
            }
        }
    }

    private void count() {
        try {
            while (true) {
                server.accept().close();
                visits.incrementAndGet();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Test
    void hostileTextIsShownAndNotDone() throws Exception {
        Files.createSymbolicLink(
                talk.path("plans/ekbacken/lank.png"), secret.resolve("hemlig.png"));
        Files.writeString(
                talk.path("plans/ekbacken/bild.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + address + "'/></svg>");
        Files.copy(talk.path("plans/ekbacken/bild.svg"), talk.path("plans/ekbacken/svg.png"));
        talk.prepare(
                "replace",
                List.of(
                        PLAN,
                        "inledning: Planen gäller hela området.",
                        "inledning: |\n"
                                + "    <script>alert('x')</script> <img src=x onerror=alert(1)>\n\n"
                                + "    <iframe src=\""
                                + address
                                + "\"></iframe>\n\n"
                                + "    [ett](javascript:alert(1)) [två](file:///etc/passwd)"
                                + " [tre](data:text/html,x) [fyra](JaVaScRiPt:alert(1))"
                                + " [fem](vbscript:x) <javascript:alert(1)>\n\n"
                                + "    ![utanför](../../../utanför/hemlig.png)\n\n"
                                + "    ![absolut]("
                                + secret.resolve("hemlig.png")
                                + ")\n\n"
                                + "    ![länkad](lank.png)\n\n"
                                + "    ![hämtad]("
                                + address
                                + "x.png)\n\n"
                                + "    ![svg](bild.svg)\n\n"
                                + "    ![förklädd](svg.png)\n\n"
                                + "    &lt;b&gt; ${7*7} {{7*7}} <#include \"/etc/passwd\">\n"));
        Conversation.Answer refused = talk.run("render", "ekbacken/2023");
        assertThat(refused.code()).as(refused.err()).isOne();
        assertThat(refused.err())
                .contains("länk-otillåten", "javascript:alert(1)", "file:///etc/passwd")
                .contains("bild-utanför", "lank.png", "bild-saknas")
                .contains("bild-format", "bild.svg", "svg.png");

        Conversation.Answer draft = talk.run("render", "ekbacken/2023", "--draft");
        assertThat(draft.code()).as(draft.err()).isZero();
        String page = Files.readString(talk.path("build/ekbacken/2023.html"));
        assertThat(page).contains("&lt;script&gt;alert(", "${7*7}");
        assertHarmless(page);
        String markdown = Files.readString(talk.path("build/ekbacken/2023.md"));
        assertThat(markdown)
                .doesNotContainPattern("(?i)(?<!\\\\)<(script|iframe|img)\\b")
                .doesNotContainPattern("(?i)\\]\\((javascript|file|data|vbscript):");
        String pdf = PdfContent.of(Files.readAllBytes(talk.path("build/ekbacken/2023.pdf")));
        assertThat(pdf)
                .contains("<script>alert(")
                .doesNotContainPattern("/URI ?\\((javascript|file)");
    }

    /** No element that does something, no address that is fetched or run. */
    private static void assertHarmless(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document =
                factory.newDocumentBuilder()
                        .parse(
                                new InputSource(
                                        new StringReader(page.substring(page.indexOf('\n')))));
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(element.getTagName())
                    .isNotIn("script", "iframe", "object", "embed", "base", "link", "form");
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                String name = element.getAttributes().item(a).getNodeName();
                String value = element.getAttributes().item(a).getNodeValue();
                assertThat(name).doesNotStartWithIgnoringCase("on");
                if (name.equals("href")) {
                    assertThat(value).matches("(#|https?:|mailto:).*");
                } else if (name.equals("src")) {
                    assertThat(value).startsWith("data:image/");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ekbacken/2024.yaml|hemlig.yaml",
                "register/mer.yaml|hemlig.yaml",
                "riktlinjer/2030.yaml|hemlig.yaml",
                "texter/mer.md|hemlig.md",
                "templates/plan.md.ftl|hemlig.ftl",
                "templates/plan.css|hemlig.txt"
            })
    void linkOutOfTheWorkspaceIsNotFollowed(String pair) throws IOException {
        String[] names = pair.split("\\|");
        Path link = talk.path("plans").resolve(names[0]);
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, secret.resolve(names[1]));
        Conversation.Answer answer = talk.run("render", "-v");
        assertThat(answer.code()).as(answer.err()).isEqualTo(3);
        assertThat(answer.err()).contains("leder ut ur arbetsytan").doesNotContain(SECRET);
    }

    /** Also when the link is a folder, or is named by who calls. */
    @Test
    void linkedFoldersAndNamedLinksAreNotFollowed() throws IOException {
        Files.createSymbolicLink(talk.path("plans/granne"), secret);
        Files.createSymbolicLink(talk.path("plans/texter/mer"), secret);
        Files.createSymbolicLink(talk.path("plans/register/mer"), secret);
        Conversation.Answer answer = talk.run("render", "-t", "md", "-v");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).doesNotContain(SECRET);
        Files.createSymbolicLink(
                talk.path("plans/ekbacken/2025.yaml"), secret.resolve("hemlig.yaml"));
        answer = talk.run("render", "plans/ekbacken/2025.yaml", "-v");
        assertThat(answer.code()).as(answer.err()).isEqualTo(3);
        assertThat(answer.err()).doesNotContain(SECRET);
        answer = talk.run("render", "plans/granne", "-v");
        assertThat(answer.code()).as(answer.err()).isNotZero();
        assertThat(answer.err()).doesNotContain(SECRET);
    }

    /** The output too stays where it was asked for. */
    @Test
    void planCanNotNameItsOutput() throws IOException {
        talk.prepare("replace", List.of(PLAN, "ekbacken", "../../utanför"));
        Conversation.Answer answer = talk.run("render", "ekbacken/2023", "--draft");
        assertThat(answer.err()).contains("nämnd");
        try (Stream<Path> files = Files.list(secret)) {
            assertThat(files).hasSize(5);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign x='freemarker.template.utility.Execute'?new()>${x('id')}",
                "<#assign x='freemarker.template.utility.ObjectConstructor'?new()>",
                "${document?api.getClass()}",
                "${document.class.name}",
                "${document.getClass().getName()}",
                "${document.title.getClass()}",
                "<#include '/etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include '../../../../../../etc/passwd'>",
                "<#include '../vbe-plan.yaml'>",
                "<#import '../../../../../../etc/passwd' as x>",
                "<#list 1.. as x>${x}</#list>",
                "<#list 1..400000000 as x></#list>", // ends, but nobody waits so long
                "<#macro m><@m/></#macro><@m/>",
                "<#assign s='x'><#list 1..64 as i><#assign s=s+s></#list>${s}",
                "${'<#include \"/etc/passwd\">'?interpret}",
            })
    void templateReachesNothingButItsDocument(String template) throws IOException {
        Files.createDirectories(talk.path("plans/templates"));
        Files.writeString(talk.path("plans/templates/plan.md.ftl"), template);
        Conversation.Answer answer =
                talk.run(
                        Map.of("VBE_PLAN_TIME_LIMIT", "2"),
                        new byte[0],
                        "render",
                        "ekbacken/2023",
                        "-t",
                        "md");
        assertThat(answer.code()).as(template + "\n" + answer.err()).isEqualTo(3);
        assertThat(answer.err())
                .containsPattern("plans/templates/plan.md.ftl:|2 sekunder")
                .doesNotContain("root:", "uid=");
        assertThat(talk.path("build")).doesNotExist();
    }

    /** A page that a workspace's own template writes may say what it likes; the printer stays. */
    @Test
    void ownPageFetchesNothing() throws IOException {
        Files.createDirectories(talk.path("plans/templates"));
        String file = secret.resolve("hemlig.txt").toUri().toString();
        Files.writeString(
                talk.path("plans/templates/plan.html.ftl"),
                """
                <!DOCTYPE html>
                <html lang="sv" xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>
                <link rel="stylesheet" href="%1$s"/><style>@import url(%1$s); @import url(%2$s);
                p { background: url(%1$s) }</style></head>
                <body><h1>x</h1><p>ord</p><img src="%1$sx.png" alt="x"/><img src="%2$s" alt="x"/>
                <object data="%2$s"/><iframe src="%2$s"/></body></html>
                """
                        .formatted(address, file));
        Conversation.Answer answer = talk.run("render", "ekbacken/2023", "-t", "pdf");
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL"
                        + " ['%s']]]]",
                "!!java.net.URL ['%s']",
                "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
                "a: {<<: {b: c}}",
                "? [a, b]\n: c",
                "--- a\n--- b",
                "\u0007",
            })
    void yamlBuildsNothing(String yaml) throws IOException {
        Files.writeString(talk.path(PLAN), yaml.replace("%s", address));
        Conversation.Answer answer = talk.run("render", "ekbacken/2023");
        assertThat(answer.code()).as(answer.err()).isOne();
        assertThat(answer.err()).contains(PLAN + ":");
    }

    @Test
    void hugeAndDeepFilesAreRefused() throws IOException {
        List<String> files = new ArrayList<>();
        files.add("[".repeat(100_000));
        files.add("{a: ".repeat(100_000));
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        files.add(deep.toString());
        files.add("- ".repeat(50_000));
        files.add("a: " + "x".repeat(17 * 1024 * 1024));
        for (String quote : List.of("> ", "- ", "*", "[", "![", "`", "<")) {
            files.add(
                    "handlingsplan:\n  nämnd: ekbacken\n  år: 2023\n  riktlinjer: \"2023\"\n"
                            + "avsnitt:\n  inledning: |\n    "
                            + quote.repeat(20_000)
                            + "x\n");
        }
        for (String text : files) {
            Files.writeString(talk.path(PLAN), text);
            Conversation.Answer answer = talk.run("render", "ekbacken/2023", "-t", "md");
            String begin = text.substring(0, 10) + text.substring(text.length() - 12);
            assertThat(answer.code()).as("%s: %s", begin, answer.err()).isIn(0, 1);
        }
    }

    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return file.toString().endsWith(".pdf")
                ? PdfContent.of(bytes)
                : new String(bytes, StandardCharsets.UTF_8);
    }

    /** A picture's first bytes, then the secret: in a page it would be Base64. */
    private static byte[] png() {
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
        byte[] words = SECRET.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + words.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(words, 0, all, head.length, words.length);
        return all;
    }
}
