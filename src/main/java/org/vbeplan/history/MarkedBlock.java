package org.vbeplan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A few lines of ours at the end of a file that is somebody else's: what else stands there keeps
 * every byte. JGit can write settings too, but writes every line anew: quotation marks, line ends
 * and broken lines of others would be lost.
 */
final class MarkedBlock {

    static final String BEGIN = "# vbe-plan git setup {";
    static final String END = "# vbe-plan git setup }";

    private final Predicate<String> isOurs;

    /**
     * @param isOurs tells our lines from those that somebody put between the marks
     */
    MarkedBlock(Predicate<String> isOurs) {
        this.isOurs = isOurs;
    }

    /** The lines of ours in a text, without the marks. */
    List<String> lines(String text) {
        List<String> ours = new ArrayList<>();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            if (line.strip().equals(END)) {
                inside = false;
            } else if (inside && isOurs.test(line)) {
                ours.add(line);
            } else if (line.strip().equals(BEGIN)) {
                inside = true;
            }
        }
        return ours;
    }

    /**
     * The text with these lines of ours at its end, and no others.
     *
     * @param isThere whether there is a file, though it may be empty
     */
    String with(List<String> lines, String text, boolean isThere) {
        String rest = without(text);
        String end = rest.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder block = new StringBuilder(BEGIN).append(end);
        lines.forEach(line -> block.append(line).append(end));
        block.append(END);
        // Where the last line has no end, ours has none either: so it is known when taken out. The
        // same for a file that is empty, or it would be taken away with our lines.
        boolean wasEmpty = rest.isEmpty() && isThere && !text.endsWith("\n");
        return isOpen(rest) ? rest + end + block : rest + block + (wasEmpty ? "" : end);
    }

    /** The text as it was before ours stood in it. */
    String without(String text) {
        StringBuilder rest = new StringBuilder();
        String head = "";
        boolean inside = false;
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf('\n', at) + 1;
            int end = next == 0 ? text.length() : next;
            String line = text.substring(at, end);
            at = end;
            if (line.strip().equals(END) && inside) {
                inside = false;
                if (isOpen(line)) {
                    dropLastLineEnd(rest);
                }
            } else if (line.strip().equals(BEGIN)) {
                inside = true;
            } else if (inside && isOurs.test(line)) {
                head = isHead(line) ? line : head;
            } else {
                if (isHead(line)) {
                    head = "";
                } else if (!head.isEmpty() && isSetting(line)) {
                    // Somebody set more of the same section: it needs its head.
                    rest.append(head);
                    head = "";
                }
                rest.append(line);
            }
        }
        return rest.toString();
    }

    private static boolean isHead(String line) {
        return line.stripLeading().startsWith("[");
    }

    private static boolean isSetting(String line) {
        String words = line.strip();
        return !words.isEmpty() && !words.startsWith("#") && !words.startsWith(";");
    }

    private static boolean isOpen(String text) {
        return !text.isEmpty() && !text.endsWith("\n");
    }

    private static void dropLastLineEnd(StringBuilder text) {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == '\n') {
            boolean isDouble = length > 1 && text.charAt(length - 2) == '\r';
            text.setLength(length - (isDouble ? 2 : 1));
        }
    }
}
