package org.vbeplan.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how wide words are in Vbe Sans, to break them into lines: what shows a drawing later is
 * not here to be asked.
 */
final class Lettering {
    /** Room for a viewer that has no Vbe Sans and takes a font of its own. */
    private static final double MARGIN = 1.04;

    /** In thousandths of the size, from the space on; the bold ones, so that both fit. */
    private static final int[] WIDTHS = {
        200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513,
        513, 513, 513, 513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576,
        625, 538, 510, 628, 663, 282, 494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655,
        536, 800, 541, 501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564, 507, 317, 520,
        558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495,
        443, 324, 255, 324, 513
    };

    private static final int OTHER = 590;
    private static final int IDEOGRAPH = 1000;

    private Lettering() {}

    /** How wide a text is, in the unit its size is given in. */
    static double width(String text, double size) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i));
        }
        return sum * size * MARGIN / 1000;
    }

    /** The text in lines that are at most {@code room} wide; a longer word is broken. */
    static List<String> wrap(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String joined = line.isEmpty() ? word : line + " " + word;
            if (width(joined, size) <= room) {
                line = joined;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, size) > room) {
                int fitting = fitting(line, size, room);
                lines.add(line.substring(0, fitting) + "-");
                line = line.substring(fitting);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** How many characters of a word fit before a hyphen; at least one, and no half of a pair. */
    private static int fitting(String word, double size, double room) {
        int count = 1;
        while (count < word.length() - 1
                && width(word.substring(0, count + 1) + "-", size) <= room) {
            count++;
        }
        return Character.isHighSurrogate(word.charAt(count - 1)) ? count + 1 : count;
    }

    private static int width(char c) {
        if (c < ' ') {
            return 0;
        } else if (c - ' ' < WIDTHS.length) {
            return WIDTHS[c - ' '];
        }
        return c < 0x2E80 ? OTHER : IDEOGRAPH;
    }
}
