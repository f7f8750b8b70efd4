package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No person's number gets out, in no form, wherever it stands and whatever else is wrong.
 *
 * <p>The number is on the specimen of an identity card, and belongs to nobody.
 */
class PersonalNumbersTest {

    private static final String NUMBER = "811218-9876";

    /** The number, however it is divided. */
    private static final Pattern LEAK = Pattern.compile("811218[^0-9]{0,80}9876");

    /** In places where it can be read, and in places where it is a mistake of its own. */
    private static final String EVERYWHERE =
            """
            # Anteckning: NUMBER
            handlingsplan:
              nämnd: ekbacken
              år: 2023
              riktlinjer: "2023"
              status: utkast
              titel: Plan för 19NUMBER
              diarienummer: NUMBER
              samordnare: {funktion: Samordnaren NUMBER}
              budgetmål: NUMBER
              version: 8112189876
              utgiven: NUMBER
              NUMBER: okänd nyckel
              beslut: [{instans: NUMBER, villkor: gäller NUMBER}]
            avsnitt:
              inledning:
                rubrik: Om NUMBER
                text: |
                  Pojken (NUMBER) är åtta.[^NUMBER] Se [länk](https://almstad.example/NUMBER),
                  [död](#NUMBER), {{NUMBER}} och <b title="811218+9876">x</b> `198112189876`.

                  ![bild av NUMBER](NUMBER.png)

                  | 811218–9876 | 811218 9876 |
                  |---|---|
                  | 811218&#45;9876 | 811218\\-9876 |
              folk: "81121\\x38-9876 och 811218\\u002D9876 och 811218-\\
                9876"
              lägesbild: >-
                En rad som bryts vid 811218-
                9876, mitt i.
              NUMBER:
                text: 'Hon har 811218-9876'
              förebyggande:
                aktiviteter:
                  - id: NUMBER
                    aktivitet: Stöd till NUMBER
                    ansvarig: NUMBER
                    tidplan: {senast: NUMBER}
                  - {se: NUMBER}
                kontakter: [{funktion: Jouren, telefon: NUMBER, e-post: NUMBER@almstad.example}]
            källor:
              handbok: Handbok för NUMBER
            avsteg:
              - {regel: NUMBER, plats: NUMBER, skäl: NUMBER}
            """
                    .replace("NUMBER", NUMBER);

    @TempDir private Path folder;

    private Conversation talk;

    @BeforeEach
    void openWorkspace() throws IOException {
        talk = new Conversation(folder);
        Files.delete(talk.path("plans/ekbacken/2023.yaml"));
    }

    @Test
    void notFromAPlanThatCanBeRead() throws IOException {
        String plan = "plans/ekbacken/2023.yaml";
        write(plan, EVERYWHERE);
        int told = assertNothingGetsOut(plan);
        assertThat(told).as("lines with a number in them").isGreaterThan(25);
        assertThat(Files.exists(talk.path("build/ekbacken/2023.pdf"))).as("a draft").isTrue();
    }

    /** A number that is an id, a date, a key is one mistake. */
    @Test
    void andNothingElseIsSaidOfIt() throws IOException {
        String plan = "plans/ekbacken/2023.yaml";
        write(plan, EVERYWHERE);
        assertThat(talk.run("validate", plan, "-f", "short").out().lines())
                .anyMatch(line -> line.contains(":1:15: fel[personnummer]"))
                .filteredOn(line -> line.contains("••••••") && !line.contains("personnummer]"))
                .as("%s", plan)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avsnitt: {NUMBER: [",
                "handlingsplan: NUMBER: NUMBER",
                "- &NUMBER x\n- *NUMBER",
                "a: !NUMBER b",
                "a: \"NUMBER",
                "a: \"\\q NUMBER\"",
                "NUMBER\tNUMBER",
                "\tNUMBER",
                "%NUMBER",
                "--- NUMBER\n--- NUMBER",
                "{{NUMBER}}",
                "NUMBER",
                "<<: NUMBER",
                "[NUMBER]: x",
                "a: NUMBER\u0007",
            })
    void notFromAPlanThatIsBroken(String broken) throws IOException {
        String plan = "plans/ekbacken/2023.yaml";
        write(plan, broken.replace("NUMBER", NUMBER));
        assertNothingGetsOut(plan);
    }

    @Test
    void notFromAFileThatIsNoText() throws IOException {
        String plan = "plans/ekbacken/2023.yaml";
        Files.write(
                talk.path(plan),
                ("titel: åäö " + NUMBER + "\n").getBytes(StandardCharsets.ISO_8859_1));
        assertNothingGetsOut(plan);
        write(plan, "titel: " + "x".repeat(300_000) + NUMBER);
        assertNothingGetsOut(plan);
    }

    @Test
    void notFromTheNameOfAFile() throws IOException {
        String plan = "plans/" + NUMBER + "/19" + NUMBER + ".yaml";
        Files.createDirectories(talk.path(plan).getParent());
        write(plan, EVERYWHERE);
        assertNothingGetsOut(plan);
        assertNothingGetsOut("plans/" + NUMBER + "/2031.yaml");
        assertNothingGetsOut(NUMBER + "/2031");
        assertThat(talk.run("validate", plan, "-f", "short").out())
                .contains("plans/••••••-••••/••••••••-••••.yaml:1:1: fel[personnummer]");
    }

    @Test
    void notFromAnArgument() throws IOException {
        for (String[] arguments :
                new String[][] {
                    {NUMBER},
                    {"render", "--" + NUMBER},
                    {"render", "-t", NUMBER},
                    {"validate", "-f", NUMBER},
                    {"validate", "-f", "short=" + NUMBER + "/" + NUMBER + "/x"},
                    {"validate", "--select", NUMBER},
                    {"validate", "--workspace", NUMBER},
                    {"--lang", NUMBER, "render"},
                    {"render", "-o", "plans/vbe-plan.yaml/" + NUMBER},
                }) {
            Conversation.Answer answer = talk.run(arguments);
            assertClean(String.join(" ", arguments), answer.out() + answer.err());
        }
    }

    /** Where it is a key or a day of a register it is one mistake too. */
    @Test
    void andNothingElseIsSaidOfItInARegister() throws IOException {
        Path register = talk.path("plans/register/namnder.yaml");
        Files.writeString(
                register,
                Files.readString(register)
                        + """
                          NUMBER: {namn: Almstads nämnd, genitiv: Almstads, typ: facknämnd}
                          almstad: {namn: Almstads nämnd, genitiv: Almstads, typ: facknämnd, från: NUMBER}
                        """
                                .replace("NUMBER", NUMBER));
        assertThat(talk.run("validate", "plans/ekbacken/2024.yaml", "-f", "short").out())
                .containsPattern("namnder.yaml:[0-9]+:3: fel.personnummer")
                .containsPattern("namnder.yaml:[0-9]+:76: fel.personnummer")
                .doesNotContain("id-ogiltigt")
                .doesNotContain("datum-ogiltigt");
    }

    /** A file that is named after it lies nowhere, and that is not said as well. */
    @Test
    void andNothingElseIsSaidOfItInTheNameOfAFile() throws IOException {
        String plan = "plans/ekbacken/" + NUMBER + ".yaml";
        Files.copy(talk.path("plans/ekbacken/2024.yaml"), talk.path(plan));
        assertThat(talk.run("validate", plan, "-f", "short").out())
                .contains("••••••-••••.yaml:1:1: fel[personnummer]")
                .doesNotContain("sökväg-stämmer-inte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vbe-plan.yaml",
                "register/namnder.yaml",
                "riktlinjer/2023.yaml",
                "texter/blankett.md"
            })
    void notFromTheCitysOwnFiles(String name) throws IOException {
        Path file = talk.path("plans/" + name);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("(?m)$", " " + NUMBER) + "\n# " + NUMBER + "\n");
        assertNothingGetsOut("plans/ekbacken/2024.yaml");
        assertThat(talk.run("validate", "-f", "short").out()).contains("fel[personnummer]");
        Files.move(file, file.resolveSibling(NUMBER + "." + name.replaceAll(".*\\.", "")));
        assertNothingGetsOut("plans/ekbacken/2024.yaml");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(talk.path(file), text, StandardCharsets.UTF_8);
    }

    /** Runs whatever writes anything of a plan; how many findings of numbers the report has. */
    private int assertNothingGetsOut(String plan) throws IOException {
        int told = 0;
        for (Map.Entry<String, String> each : EveryOutput.of(talk, plan).entrySet()) {
            assertClean(each.getKey(), each.getValue());
            told = Math.max(told, each.getValue().split("\\[personnummer\\]", -1).length - 1);
        }
        return told;
    }

    private static void assertClean(String what, String output) {
        assertThat(LEAK.matcher(output).find()).as("%s: %s", what, output).isFalse();
    }
}
