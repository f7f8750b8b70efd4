package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vbeplan.finding.NumberForms;
import org.vbeplan.mutation.Tree;

/**
 * Every form of a person's number in every place of a plan that has a value: no output shows it,
 * however closely one reads.
 */
class PersonalNumbersEverywhereTest {

    private static final String PLAN = "plans/ekbacken/2023.yaml";

    private static final Path CITY = Path.of("src/test/resources/stad");

    /** Here a text stands among others, so that there is room for all forms. */
    private static final int PER_VALUE = 9;

    @TempDir private Path folder;

    private Conversation talk;
    private Tree plan;

    @BeforeEach
    void openCity() throws IOException {
        talk = new Conversation(folder);
        try (Stream<Path> files = Files.walk(CITY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = talk.path("plans").resolve(CITY.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
        plan = Tree.read(Files.readString(talk.path(PLAN)));
    }

    static List<String> ofOneLine() {
        return NumberForms.of("forms.txt").stream().filter(form -> !form.contains("\n")).toList();
    }

    static List<String> escaped() {
        List<String> forms = new ArrayList<>(NumberForms.of("yaml.txt"));
        forms.addAll(NumberForms.of("yaml-markdown.txt"));
        return forms;
    }

    /** The plan can be read, and says what it said before. */
    @Test
    void amongOtherWords() throws IOException {
        List<String> forms = ofOneLine().stream().filter(form -> isReadable(form)).toList();
        int next = 0;
        for (Tree value : words()) {
            StringBuilder text = new StringBuilder(value.text.strip());
            for (int i = 0; i < PER_VALUE; i++) {
                text.append(", ord ").append(forms.get(next++ % forms.size()));
            }
            value.text = text.toString();
        }
        assertThat(next).isGreaterThan(4 * forms.size());
        assertNothingIsSeen();
        assertThat(Files.exists(talk.path("build/ekbacken/2023.pdf"))).isTrue();
    }

    /** All of them in one text, those of several lines as well, and behind marks of blocks. */
    @Test
    void inOneText() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String form : NumberForms.of("forms.txt")) {
            if (!isReadable(form)) {
                continue;
            }
            text.append("Ord ").append(form).append(" ord.\n\n");
            text.append("- ").append(form.replace("\n", "\n  ")).append("\n\n");
            text.append("> ").append(form.replace("\n", "\n> ")).append("\n\n");
            text.append("```\n").append(form).append("\n```\n\n");
            if (!form.contains("\n") && !form.contains("`")) {
                text.append("| Ord | Tal |\n|---|---|\n| ord | ").append(form).append(" |\n\n");
                String image = form.matches(".*[\\[\\]].*") ? "x" : form;
                text.append("![Bild ").append(image).append("](karta.png)\n\n");
                text.append("Se `").append(form).append("` och **").append(form).append("**.\n\n");
            }
        }
        words().stream()
                .filter(value -> value.text.contains("Hotet"))
                .forEach(value -> value.text = text.toString());
        assertNothingIsSeen();
        assertThat(Files.exists(talk.path("build/ekbacken/2023.pdf"))).isTrue();
    }

    @Test
    void asEscapesOfYaml() throws IOException {
        List<String> forms = escaped();
        int next = 0;
        for (Tree value : words()) {
            String form = forms.get(next++ % forms.size());
            value.become(Tree.raw("\"Ord " + form + " och " + form + ", ord.\""));
        }
        assertNothingIsSeen("md,html");
    }

    /** As a folded text, and as a plain one over several lines. */
    @Test
    void inLinesThatYamlJoins() throws IOException {
        List<String> forms =
                NumberForms.of("forms.txt").stream().filter(form -> form.contains("\n")).toList();
        int next = 0;
        for (Tree value : words()) {
            String form = forms.get(next / 2 % forms.size()).replace("\n", "\n          ");
            String start = next++ % 2 == 0 ? ">-\n          Ord " : "Ord ";
            value.become(Tree.raw(start + form + " ord."));
        }
        assertNothingIsSeen("md,html");
    }

    /** Ids, days, numbers and choices among them; keys too. */
    @ParameterizedTest
    @ValueSource(ints = {0, 71})
    void insteadOfAnyValue(int first) throws IOException {
        List<String> forms = ofOneLine();
        int next = first;
        for (Tree each : plan.all()) {
            if (each.kind == Tree.Kind.TEXT && !Set.of("2023", "ekbacken").contains(each.text)) {
                each.text = forms.get(next++ % forms.size());
            }
        }
        assertNothingIsSeen("md,html");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 71})
    void insteadOfAKey(int first) throws IOException {
        List<String> forms = ofOneLine();
        int next = first;
        for (Tree each : plan.all()) {
            int keys = each.keys.size();
            if (each != plan && keys > 0) {
                each.keys.set(keys - 1, forms.get(next++ % forms.size()));
            }
        }
        assertNothingIsSeen("md,html");
    }

    /** The first words that are wrong are quoted with the line they stand in. */
    @ParameterizedTest
    @MethodSource({"ofOneLine", "escaped"})
    void inAPlanThatIsBroken(String form) throws IOException {
        for (String broken :
                List.of(
                        "avsnitt: {\"FORM\": [",
                        "handlingsplan: \"FORM\"\navsnitt: \"FORM\": x",
                        "a: \"FORM",
                        "a: \"\\q FORM\"",
                        "FORM",
                        "a: !FORM b")) {
            if (escaped().contains(form) && !broken.contains("\"")) {
                // Without quotation marks it is a backslash and no escape.
                continue;
            }
            Files.writeString(
                    talk.path(PLAN), broken.replace("FORM", form), StandardCharsets.UTF_8);
            for (String as : List.of("text", "json")) {
                Conversation.Answer answer = talk.run("validate", PLAN, "-f", as);
                String output = answer.out() + answer.err();
                assertThat(NumberForms.isSeenIn(output)).as("%s: %s", broken, output).isFalse();
            }
        }
    }

    /** What is filled in may complete it. */
    @Test
    void inPiecesThatAreFilledIn() throws IOException {
        for (Tree each : plan.all()) {
            int goal = each.keys.indexOf("budgetmål");
            if (goal >= 0) {
                each.children.get(goal).text = "811218";
            }
        }
        words().forEach(value -> value.text += " {{budgetmål}}-9876 och {{budgetmål}}**9876**");
        Files.writeString(talk.path(PLAN), plan.yaml(), StandardCharsets.UTF_8);
        Map<String, String> outputs = EveryOutput.of(talk, PLAN, "md,html");
        // The text for git has the file's own words: nothing is filled in there.
        outputs.keySet().removeIf(what -> what.startsWith("textconv"));
        assertThat(outputs).isNotEmpty();
        outputs.forEach(
                (what, output) ->
                        assertThat(NumberForms.isSeenIn(output))
                                .as("%s: %s", what, around(output))
                                .isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218/9876",
                "81-12-18-9876/2023",
                "19811218/9876",
                "ekbacken/８１１２１８-９８７６",
                "pnr198112189876/2023",
                "1981 12 18 9876/2024",
                "ekbacken/1981-12-18-9876",
                "ekbacken/811218_9876",
                "811218-%39876/2023",
            })
    void inTheNameOfAFile(String name) throws IOException {
        String file = "plans/" + name + ".yaml";
        Files.createDirectories(talk.path(file).getParent());
        Files.writeString(talk.path(file), plan.yaml(), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> output : EveryOutput.of(talk, file, "md").entrySet()) {
            boolean isAsked = output.getKey().contains(name);
            String written = output.getKey() + "\n" + output.getValue();
            assertThat(NumberForms.isSeenIn(isAsked ? output.getValue() : written))
                    .as("%s: %s", output.getKey(), output.getValue())
                    .isFalse();
        }
    }

    /** No file with these characters is read at all. */
    private static boolean isReadable(String form) {
        return !form.contains("\u2028") && !form.contains("\uFEFF");
    }

    private List<Tree> words() {
        return plan.all().stream()
                .filter(each -> each.kind == Tree.Kind.TEXT)
                .filter(each -> each.text.matches("(?s)\\p{Lu}.*[a-zåäö].*|.*\\p{L} .*"))
                .toList();
    }

    private void assertNothingIsSeen() throws IOException {
        assertNothingIsSeen("md,html,pdf");
    }

    private void assertNothingIsSeen(String documents) throws IOException {
        Files.writeString(talk.path(PLAN), plan.yaml(), StandardCharsets.UTF_8);
        EveryOutput.of(talk, PLAN, documents)
                .forEach(
                        (what, output) ->
                                assertThat(NumberForms.isSeenIn(output))
                                        .as("%s: %s", what, around(output))
                                        .isFalse());
    }

    /** Enough of a long output to see where it is. */
    private static String around(String output) {
        return output.lines()
                .filter(NumberForms::isSeenIn)
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), 2_000)))
                .orElse("in several lines");
    }
}
