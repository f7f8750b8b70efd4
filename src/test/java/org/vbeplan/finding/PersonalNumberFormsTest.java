package org.vbeplan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A person's number is known again in every disguise, and nothing else is taken for one. */
class PersonalNumberFormsTest {

    static List<String> forms() {
        return NumberForms.of("forms.txt");
    }

    static List<String> inYaml() {
        return NumberForms.of("yaml.txt");
    }

    static List<String> lookalikes() {
        return NumberForms.of("lookalikes.txt");
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(new TreeSet<>(forms())).hasSizeGreaterThan(60).hasSameSizeAs(forms());
        assertThat(new TreeSet<>(inYaml())).hasSizeGreaterThan(12).hasSameSizeAs(inYaml());
        assertThat(new TreeSet<>(lookalikes())).hasSizeGreaterThan(40).hasSameSizeAs(lookalikes());
    }

    /** The test of the test. */
    @ParameterizedTest
    @MethodSource({"forms", "inYaml"})
    void eachCanBeSeen(String form) {
        assertThat(NumberForms.isSeenIn("Pojken (" + form + ") är åtta.")).isTrue();
    }

    @ParameterizedTest
    @MethodSource({"forms", "inYaml"})
    void isBlankedOut(String form) {
        for (String text :
                List.of(
                        form,
                        "Pojken (" + form + ") är åtta.",
                        "Se **" + form + "**, " + form + ", " + form + "\n",
                        "år 2023: " + form + " och 12")) {
            String masked = PersonalNumbers.masked(text);
            assertThat(NumberForms.isSeenIn(masked)).as(masked).isFalse();
            assertThat(PersonalNumbers.wereIn(masked)).as(masked).isTrue();
            assertThat(masked.codePointCount(0, masked.length()))
                    .as("columns stay")
                    .isEqualTo(text.codePointCount(0, text.length()));
            assertThat(PersonalNumbers.in(masked)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("lookalikes")
    void isLeftAlone(String words) {
        assertThat(PersonalNumbers.masked(words)).isEqualTo(words);
    }
}
