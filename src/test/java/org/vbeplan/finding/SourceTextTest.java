package org.vbeplan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a block ends: what is internal must not show in a public draft's list of gaps. */
class SourceTextTest {

    private static final SourceText TEXT =
            SourceText.of(
                    "plan.yaml",
                    """
                    avsnitt:
                      inledning:
                        text: En rad

                        # En kommentar

                        rubrik: Inledning
                      aktiviteter:
                        aktiviteter:
                        - id: ett
                          aktivitet: Ett
                        -
                          id: två
                          aktivitet: Två
                        - {id: tre,
                          aktivitet: Tre}
                      uppföljning: slut
                    """);

    @Test
    void aKeysValueEndsBeforeTheNextKey() {
        assertThat(TEXT.lastLineUnder(at(2, 3))).isEqualTo(7);
        assertThat(TEXT.lastLineUnder(at(8, 3))).isEqualTo(16);
        assertThat(TEXT.lastLineUnder(at(9, 5))).as("a list that is not indented").isEqualTo(16);
        assertThat(TEXT.lastLineUnder(at(17, 3))).isEqualTo(18);
    }

    @Test
    void aRowEndsBeforeTheNextHyphen() {
        assertThat(TEXT.lastLineOfRow(at(10, 7))).isEqualTo(11);
        assertThat(TEXT.lastLineOfRow(at(13, 7))).as("its hyphen stands above").isEqualTo(14);
        assertThat(TEXT.lastLineOfRow(at(15, 7))).isEqualTo(16);
    }

    private static Span at(int line, int column) {
        return new Span("plan.yaml", line, column, 1);
    }
}
