package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vbeplan.report.ReportFormat;

/** Everything that the program can write of a plan: on both streams, and in files. */
final class EveryOutput {

    private static final byte[] NOTHING = new byte[0];

    private final Conversation talk;
    private final Map<String, String> outputs = new LinkedHashMap<>();

    private EveryOutput(Conversation talk) {
        this.talk = talk;
    }

    /** What wrote it, or the name of the file → what was written; the names count as well. */
    static Map<String, String> of(Conversation talk, String plan) throws IOException {
        return of(talk, plan, "md,html,pdf");
    }

    /**
     * @param documents the formats that the plan is rendered to
     */
    static Map<String, String> of(Conversation talk, String plan, String documents)
            throws IOException {
        EveryOutput output = new EveryOutput(talk);
        for (String form : ReportFormat.words()) {
            output.run(NOTHING, "validate", plan, "-f", form, "-v");
            output.run(NOTHING, "validate", plan, "-f", form + "=reports/" + form, "--lang", "en");
        }
        for (String edition : List.of("publik", "intern")) {
            output.run(NOTHING, "render", plan, "-v", "--utgåva", edition, "-t", documents);
            output.run(
                    NOTHING, "render", plan, "-v", "--draft", "--utgåva", edition, "-t", documents);
            output.files("build");
        }
        for (String form : List.of("text", "json")) {
            output.run(NOTHING, "validate", "--stad", "2023", "-f", form);
            output.run(NOTHING, "validate", plan, "--scorecard", "-f", form);
        }
        output.run(NOTHING, "validate", plan, "--utan-avsteg", "--riktlinjer", "2023");
        output.run(NOTHING, "textconv", plan);
        output.standardInput(plan, documents);
        output.files("reports");
        output.files("summary");
        return output.outputs;
    }

    private void run(byte[] in, String... call) {
        Map<String, String> environment =
                Map.of("TERMINAL", "yes", "GITHUB_STEP_SUMMARY", "summary");
        Conversation.Answer answer = talk.run(environment, in, call);
        assertThat(answer.code()).as(answer.err()).isNotEqualTo(70);
        String said = answer.out() + "\n" + answer.err();
        // The typefaces are most of a page, and nothing of a plan is in them.
        outputs.put(String.join(" ", call), said.replaceAll("base64,[A-Za-z0-9+/=]+", ""));
    }

    private void standardInput(String plan, String documents) throws IOException {
        Path file = talk.path(plan);
        byte[] text =
                Files.exists(file)
                        ? Files.readAllBytes(file)
                        : plan.getBytes(StandardCharsets.UTF_8);
        run(text, "validate", "-v", "-", "--stdin-filename", plan);
        run(text, "render", "-v", "-", "--stdin-filename", plan, "-t", documents);
        run(text, "render", "-", "--draft", "-t", "html", "-o", "-");
    }

    private void files(String name) throws IOException {
        if (!Files.exists(talk.path(name))) {
            return;
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(talk.path(name))) {
            files.forEach(found::add);
        }
        for (Path file : found) {
            String shown = talk.path("").relativize(file).toString();
            outputs.put("the name " + shown, shown);
            if (Files.isRegularFile(file)) {
                byte[] bytes = Files.readAllBytes(file);
                String content =
                        shown.endsWith(".pdf")
                                ? PdfContent.of(bytes)
                                : new String(bytes, StandardCharsets.UTF_8)
                                        .replaceAll("base64,[A-Za-z0-9+/=]+", "");
                outputs.merge(shown, content, (one, other) -> one + "\n" + other);
            }
        }
    }
}
