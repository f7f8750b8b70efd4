package org.vbeplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class HeadingSlugsTest {
    private final HeadingSlugs slugs = new HeadingSlugs();

    @Test
    void headingsAreNamedAsGitHubNamesThem() {
        assertThat(slugs.next("2.1 Lokal lägesbild")).isEqualTo("21-lokal-lägesbild");
        assertThat(slugs.next("Rutin vid oro/händelse (VBE)"))
                .isEqualTo("rutin-vid-orohändelse-vbe");
        assertThat(slugs.next("Åtgärder – nuläge & mål")).isEqualTo("åtgärder--nuläge--mål");
        assertThat(slugs.next("snake_case-ord")).isEqualTo("snake_case-ord");
    }

    @Test
    void repeatedHeadingsAreNumbered() {
        assertThat(slugs.next("Mål")).isEqualTo("mål");
        assertThat(slugs.next("Mål")).isEqualTo("mål-1");
        assertThat(slugs.next("Mål 1")).isEqualTo("mål-1-1");
        assertThat(slugs.next("MÅL")).isEqualTo("mål-2");
        assertThat(slugs.next("Mål 1")).isEqualTo("mål-1-2");
    }

    @Test
    @Timeout(10)
    void manyHeadingsAlikeTakeNoLongerThanOthers() {
        String last = "";
        for (int i = 0; i < 100_000; i++) {
            last = slugs.next("Mål");
        }
        assertThat(last).isEqualTo("mål-99999");
    }
}
