package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
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

    /** {@code -Dgolden=update} writes the table anew, where the fonts are others. */
    @Test
    void theTableIsThatOfTheFonts() throws IOException {
        String table = ranges(inEveryFace());
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/main/resources" + Glyphs.TABLE), table);
        }
        assertThat(new String(Resources.read(Glyphs.TABLE), StandardCharsets.US_ASCII))
                .isEqualTo(table);
    }

    /** The fonts hold nothing beyond the first plane. */
    private static BitSet inEveryFace() throws IOException {
        BitSet common = new BitSet();
        common.set(0x20, 0x10000);
        common.clear(FontFaces.SOFT_HYPHEN); // for our own use
        for (Face face : Face.values()) {
            try (var font = face.parse()) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                for (int c = common.nextSetBit(0); c >= 0; c = common.nextSetBit(c + 1)) {
                    common.set(c, glyphs.getGlyphId(c) != 0);
                }
                assertThat(glyphs.getGlyphId(0x10000)).isZero();
            }
        }
        return common;
    }

    private static String ranges(BitSet known) {
        StringBuilder table = new StringBuilder();
        for (int first = known.nextSetBit(0); first >= 0; ) {
            int end = known.nextClearBit(first);
            table.append("%X".formatted(first));
            table.append(end - first > 1 ? "-%X".formatted(end - 1) : "").append('\n');
            first = known.nextSetBit(end);
        }
        return table.toString();
    }
}
