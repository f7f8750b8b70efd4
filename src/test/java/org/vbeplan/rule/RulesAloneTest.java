package org.vbeplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A mistake that another rule tells is told all the same where that rule is not asked. */
class RulesAloneTest {

    private static final String BOTHER =
            """
            annat:
              rubrik: Annat
              aktiviteter:
                - {id: träffar, aktivitet: Hålla träffar., ansvarig: Enhetschefen}
            """;

    private final Asked rules = new Asked("ensamma");

    @Test
    void ofActivitiesThatNameNothing() {
        assertThat(rules.of("", BOTHER))
                .containsExactly(
                        "fel[aktivitet-saknas]: Insatser",
                        "fel[delområde-utan-insats]: Anhöriga|anhöriga",
                        "fel[insats-utan-behov]: träffar|");
        assertThat(rules.of("kulturnamnden", "år: 2025\nstatus: beslutad\n", BOTHER))
                .contains("fel[delområde-saknas]: |anhöriga, lokaler");
    }
}
