package org.vbeplan.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;

/**
 * Says which characters can be printed, so that a check can name the others. The engine prints a
 * silent "#" in their place.
 */
public final class Glyphs {
    /** The fonts hold nothing beyond the mathematical signs and shapes; higher planes even less. */
    private static final int END = 0x10000;

    private Glyphs() {}

    /**
     * Whether every face has the character. Marks that only guide the breaking of lines, such as a
     * soft hyphen or a tab, count as printable: they leave no ink.
     */
    public static boolean has(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || codePoint == 0xAD
                || codePoint >= 0 && Known.IN_EVERY_FACE.get(codePoint);
    }

    /** Read with the first question; a program that only prints never asks. */
    private static final class Known {
        static final BitSet IN_EVERY_FACE = inEveryFace();

        private static BitSet inEveryFace() {
            BitSet common = new BitSet(END);
            common.set(0x20, END);
            common.clear(FontFaces.SOFT_HYPHEN); // for our own use
            for (Face face : Face.values()) {
                try (var font = face.parse()) {
                    CmapLookup glyphs = font.getUnicodeCmapLookup();
                    int codePoint = common.nextSetBit(0);
                    while (codePoint >= 0) {
                        if (glyphs.getGlyphId(codePoint) == 0) {
                            common.clear(codePoint);
                        }
                        codePoint = common.nextSetBit(codePoint + 1);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return common;
        }
    }
}
