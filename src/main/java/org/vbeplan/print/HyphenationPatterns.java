package org.vbeplan.print;

import java.nio.ByteBuffer;

/**
 * The Swedish patterns as the trie that src/main/hyphenation/pack.py writes: arrays by node, level
 * by level, walked where they lie.
 */
final class HyphenationPatterns {
    private final byte[][] values;
    private final byte[] letters;
    private final byte[] childCounts;
    private final int[] firstChildren;
    private final short[] valueNumbers;

    private HyphenationPatterns(ByteBuffer in) {
        values = new byte[in.getInt()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = new byte[in.get()];
            in.get(values[i]);
        }
        int nodes = in.getInt();
        letters = new byte[nodes];
        in.get(letters);
        childCounts = new byte[nodes];
        in.get(childCounts);
        valueNumbers = new short[nodes];
        in.asShortBuffer().get(valueNumbers);
        firstChildren = new int[nodes];
        int next = 1;
        for (int i = 0; i < nodes; i++) {
            firstChildren[i] = next;
            next += childCounts[i];
        }
    }

    static HyphenationPatterns swedish() {
        return new HyphenationPatterns(
                ByteBuffer.wrap(Resources.read("/org/vbeplan/print/hyphenation-sv.bin")));
    }

    /** For each letter of a word: whether it may begin a new line (odd) or not (even). */
    byte[] breaks(String word) {
        int length = word.length();
        byte[] framed = new byte[length + 2];
        framed[0] = '.';
        framed[length + 1] = '.';
        for (int i = 0; i < length; i++) {
            char letter = Character.toLowerCase(word.charAt(i));
            framed[i + 1] = letter > 0xFF ? 0 : (byte) letter; // 0 is in no pattern
        }
        byte[] levels = new byte[length + 4];
        for (int start = 0; start < framed.length; start++) {
            int node = 0;
            for (int i = start; i < framed.length && node >= 0; i++) {
                node = child(node, framed[i]);
                if (node >= 0) {
                    raise(levels, start, values[valueNumbers[node]]);
                }
            }
        }
        byte[] breaks = new byte[length];
        System.arraycopy(levels, 1, breaks, 0, length);
        return breaks;
    }

    private static void raise(byte[] levels, int start, byte[] value) {
        for (int i = 0; i < value.length; i++) {
            if (levels[start + i] < value[i]) {
                levels[start + i] = value[i];
            }
        }
    }

    private int child(int node, byte letter) {
        int first = firstChildren[node];
        for (int i = first; i < first + childCounts[node]; i++) {
            if (letters[i] == letter) {
                return i;
            }
        }
        return -1;
    }
}
