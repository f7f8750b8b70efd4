package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vbeplan.Golden;

/**
 * What is found in the four plans of this repository, each under its own riktlinjer and with no
 * exception heeded, beside what they are expected to be found guilty of.
 */
class SeedFindingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hasselby-vallingby/2018",
                "ostermalm/2021",
                "ostermalm/2023",
                "norra-innerstaden/2023"
            })
    void isFoundAsExpected(String plan) throws IOException {
        Run run = validate("--utan-avsteg", "--min-severity", "råd", "-f", "short", plan);
        String findings = run.out.replaceAll("(?m)^plans/", "");
        new Golden("seeds").compare(plan.replace('/', '-') + ".txt", findings);
    }

    /** What the retelling keeps on purpose is answered for in the plans themselves. */
    @Test
    void plansAnswerForWhatTheyKeep() {
        Run run = validate();
        assertThat(run.code).isZero();
        assertThat(run.out.lines().toList())
                .filteredOn(line -> line.matches("(fel|varning)\\[.*"))
                .as("what is not answered for; a lost note can't be excepted")
                .filteredOn(line -> !line.contains("[not-utan-text]"))
                .isEmpty();
    }

    private record Run(int code, String out) {}

    private static Run validate(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "validate";
        all[1] = "--workspace";
        all[2] = "plans";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(
                        Path.of("").toAbsolutePath(),
                        Map.of(),
                        Locale.ROOT,
                        new ByteArrayInputStream(new byte[0]),
                        printed,
                        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                        new Terminals(false, false),
                        LocalDate.of(2026, 11, 24));
        int code = Main.run(surroundings, all);
        printed.flush();
        return new Run(code, out.toString(StandardCharsets.UTF_8));
    }
}
