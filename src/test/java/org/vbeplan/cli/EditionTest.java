package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is internal is in no public document, in no form; a draft says on every page what it is. */
class EditionTest {

    private static final String PLAN = "plans/ekbacken/2023.yaml";

    @TempDir private Path folder;

    private Conversation talk;

    @BeforeEach
    void openWorkspace() throws IOException {
        talk = new Conversation(folder);
        talk.prepare("cp", List.of("intern.yaml", PLAN));
    }

    @Test
    void publicEditionHasNothingInternal() throws IOException {
        Map<String, String> documents = render(0, "--utgåva", "publik");
        documents.forEach(
                (format, content) ->
                        assertThat(content)
                                .as(format)
                                .contains("samtal med unga")
                                .doesNotContainIgnoringCase("hemlig")
                                .doesNotContain("97531")
                                .doesNotContain("osedd", "bara-intern", "hotbild\"")
                                .doesNotContain("dolt-behov", "anhoriga")
                                .contains("Ingen har bett om stöd"));
        assertThat(documents.get("md")).doesNotContain("INTERN");
        assertThat(documents.get("md"))
                .as("the numbers of needs tell of nothing left out")
                .contains("B1")
                .doesNotContain("B2");
        assertThat(render(0)).as("the edition unless asked otherwise").isEqualTo(documents);
        assertThat(render(0, "--edition", "publik")).as("the English name").isEqualTo(documents);
    }

    @Test
    void internalEditionHasAllOfIt() throws IOException {
        Map<String, String> documents = render(0, "--utgåva", "intern");
        documents.forEach(
                (format, content) -> {
                    for (int i = 1; i <= 20; i++) {
                        assertThat(content).as(format).containsPattern("[Hh]emlig" + i + "\\b");
                    }
                    assertThat(content).as(format).contains("97531");
                });
        assertEveryPageIsStamped("INTERN");
        assertThat(documents.get("md")).startsWith("> **INTERN**\n");
        assertThat(documents.get("html")).containsPattern("class=\"stamp\"><span>INTERN<");
        assertThat(render(0, "--edition=intern")).as("the English name").isEqualTo(documents);
    }

    /**
     * What is wrong in an internal part is told to the author; a public draft must not quote it.
     */
    @Test
    void publicDraftListsNoInternalGap() throws IOException {
        String yaml = Files.readString(talk.path(PLAN));
        Files.writeString(
                talk.path(PLAN),
                yaml.replace("Hemlig2 text.", "Hemlig2 text.[^hemlig-okand]")
                        .replace(
                                "Hemlig8 ansvarig]\n", "Hemlig8 ansvarig]\n            hemlig: x\n")
                        .replace("antal: 97531", "antal: hemligt")
                        .replace("    text: Hemlig2", "    text: |\n\n      Hemlig2")
                        .replace("en öppen källa.[^oppen]", "en öppen källa.[^saknad]"));
        Conversation.Answer answer = talk.run("render", "ekbacken/2023", "--draft");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("hemlig-okand", "\"hemlig\"", "\"hemligt\"", "saknad");
        documents()
                .forEach(
                        (format, content) ->
                                assertThat(content)
                                        .as(format)
                                        .contains("saknad")
                                        .doesNotContainIgnoringCase("hemlig"));
        assertThat(render(0, "--draft", "--utgåva", "intern").get("md"))
                .startsWith("> **UTKAST INTERN**")
                .contains("hemlig-okand");
        assertEveryPageIsStamped("UTKAST INTERN");
    }

    /** A misspelt {@code intern} refuses the plan; a draft of it had better hide too much. */
    @ParameterizedTest
    @ValueSource(strings = {"inten", "", "Intern"})
    void visibilityThatIsNotUnderstoodIsInternal(String word) throws IOException {
        String yaml = Files.readString(talk.path(PLAN));
        Files.writeString(
                talk.path(PLAN), yaml.replaceAll("synlighet: intern", "synlighet: " + word));
        assertThat(talk.run("render", "ekbacken/2023", "-t", "md").code()).isOne();
        assertThat(talk.run("render", "ekbacken/2023", "-t", "md", "--draft").code()).isZero();
        assertThat(documents().get("md")).contains("samtal").doesNotContainIgnoringCase("hemlig");
    }

    @Test
    void draftIsMarkedAndShowsItsGaps() throws IOException {
        talk.prepare("cp", List.of("trasig.yaml", PLAN));
        Map<String, String> documents = render(0, "--draft");
        documents.forEach(
                (format, content) ->
                        assertThat(content)
                                .as(format)
                                .contains("UTKAST")
                                .contains("Kvar att göra")
                                .contains("det finns ingen källa eller not")
                                .contains("Källan ”utredningen” finns inte."));
        assertEveryPageIsStamped("UTKAST");
    }

    private Map<String, String> render(int code, String... options) throws IOException {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "render";
        arguments[1] = "ekbacken/2023";
        System.arraycopy(options, 0, arguments, 2, options.length);
        Conversation.Answer answer = talk.run(arguments);
        assertThat(answer.code()).as(answer.err()).isEqualTo(code);
        boolean internal = String.join(" ", options).contains("intern");
        return documents(internal ? "2023.intern" : "2023");
    }

    private Map<String, String> documents() throws IOException {
        return documents("2023");
    }

    private Map<String, String> documents(String name) throws IOException {
        Map<String, String> documents = new TreeMap<>();
        for (String format : List.of("md", "html", "pdf")) {
            Path file = talk.path("build/ekbacken/" + name + "." + format);
            if (Files.exists(file)) {
                boolean pdf = format.equals("pdf");
                documents.put(
                        format,
                        pdf ? PdfContent.of(Files.readAllBytes(file)) : Files.readString(file));
            }
        }
        return documents;
    }

    /** The word on the cover is text; behind every page it is drawn, in light grey. */
    private void assertEveryPageIsStamped(String word) throws IOException {
        String name = word.endsWith("INTERN") ? "2023.intern.pdf" : "2023.pdf";
        byte[] pdf = Files.readAllBytes(talk.path("build/ekbacken").resolve(name));
        assertThat(PdfContent.of(pdf)).contains(word);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                byte[] drawing = page.getContents().readAllBytes();
                assertThat(new String(drawing, StandardCharsets.ISO_8859_1).lines().limit(4))
                        .anyMatch(line -> line.contains("/Artifact"))
                        .anyMatch(line -> line.startsWith("0.92 0.92 0.92"));
            }
        }
    }
}
