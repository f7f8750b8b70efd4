package org.vbeplan.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.Subject;
import org.vbeplan.finding.ChangeCode;

/** The rules as a table: whole, and in its right order. */
class WeightRulesTest {

    @Test
    void everyCodeHasARule() {
        Set<ChangeCode> codes = EnumSet.noneOf(ChangeCode.class);
        WeightRules.all().forEach(rule -> codes.add(rule.code()));
        assertThat(codes).isEqualTo(EnumSet.allOf(ChangeCode.class));
    }

    /** Whatever it is, the last rules say that it matters. */
    @Test
    void lastRulesFitEverything() {
        for (boolean whole : new boolean[] {true, false}) {
            WeightRule last =
                    WeightRules.all().stream()
                            .filter(rule -> rule.code() == ChangeCode.OTHER)
                            .filter(rule -> rule.fields().contains(whole ? "-" : "*"))
                            .findFirst()
                            .orElseThrow();
            assertThat(last.subjects()).isEqualTo(EnumSet.allOf(Subject.class));
            assertThat(last.isLast()).isTrue();
            assertThat(last.kinds()).contains(Change.Kind.RENAMED);
        }
    }

    @Test
    void knownMisspellingsAreNoneOfTheRightWords() {
        Set<String> rights = new TreeSet<>(Misspellings.all().values());
        assertThat(Misspellings.all().keySet()).hasSizeGreaterThan(100);
        for (String wrong : Misspellings.all().keySet()) {
            assertThat(rights).doesNotContain(wrong);
            assertThat(rights).as(wrong).noneMatch(right -> right.startsWith(wrong));
        }
    }

    @Test
    void knownMistakesArePutRightWithTheirEndings() {
        assertThat(Misspellings.corrected("sarnverkansmöte")).isEqualTo("samverkansmöte");
        assertThat(Misspellings.corrected("särskillda")).isEqualTo("särskillda".replace("ll", "l"));
        assertThat(Misspellings.corrected("hus")).isEqualTo("hus");
        assertThat(Misspellings.corrected("")).isEmpty();
    }

    @Test
    void samenessGoesFromLooksToSpelling() {
        assertThat(Sameness.TYPOGRAPHY.holds("a \"b\" - c", "a ”b” – *c*")).isTrue();
        assertThat(Sameness.TYPOGRAPHY.holds("A", "a")).isFalse();
        assertThat(Sameness.CAPITALS.holds("Norra skolan", "norra Skolan")).isTrue();
        assertThat(Sameness.CAPITALS.holds("a, b", "a b")).isFalse();
        assertThat(Sameness.PUNCTUATION.holds("a, b - c.", "A b c")).isTrue();
        assertThat(Sameness.PUNCTUATION.holds("a b", "ab")).isFalse();
        assertThat(Sameness.SPELLING.holds("brotts-offer", "brottsoffer")).isTrue();
        for (Sameness sameness : Sameness.values()) {
            assertThat(sameness.holds("3 500", "3500")).isFalse();
            assertThat(sameness.holds("3,5", "35")).isFalse();
            assertThat(sameness.holds("5 1", "51")).isFalse();
            assertThat(sameness.holds("5. 1", "51")).isFalse();
            assertThat(sameness.holds("stöd", "stod")).isFalse();
            assertThat(sameness.holds("a.[^x]", "a.[^y]")).isFalse();
            assertThat(sameness.holds("[a](https://x)", "[a](https://y)")).isFalse();
            assertThat(sameness.holds("a?", "a.")).isFalse();
            assertThat(sameness.holds("och/eller", "och eller")).isFalse();
            assertThat(sameness.holds("samverkan", "sarnverkan")).isFalse();
        }
    }
}
