package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphsTest {
    @Test
    void whatAPlanIsWrittenWithIsThere() {
        assertThat(
                        "åäöÅÄÖéèüßđšžŋŧáčćń–—”“’»«…•→←↑↓≈≤≥−×÷±½²³§¶°€£✓☐☑■□\u2011\u00AD\u00A0\u2009\u202F\n\t")
                .satisfies(
                        text ->
                                text.codePoints()
                                        .forEach(
                                                c ->
                                                        assertThat(Glyphs.has(c))
                                                                .as("U+%04X", c)
                                                                .isTrue()));
    }

    @Test
    void othersAreNot() {
        for (int codePoint :
                new int[] {0x1F600, 0x4E2D, 0x0628, 0x21A9, 0xE0AD, 0xFFFF, -1, 0, 7, 0x10FFFF}) {
            assertThat(Glyphs.has(codePoint)).as("U+%04X", codePoint).isFalse();
        }
    }

    @Test
    void whatHasNoGlyphWouldBeANumberSign() {
        // If the engine ever learns to complain, the check before it is no longer needed.
        assertThat(Pages.structure("<h1>A中</h1>")).contains("\"A#\"");
    }
}
