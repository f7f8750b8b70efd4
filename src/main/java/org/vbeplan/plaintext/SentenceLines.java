package org.vbeplan.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.text.SentenceEnds;

/**
 * Markdown with a sentence on each line, wherever its author broke the lines. Lists, tables, code
 * and lines broken on purpose keep theirs; paragraphs are parted by an empty line.
 */
final class SentenceLines {

    /** What begins a line of its own: a bullet, a number, a quotation. */
    private static final Pattern MARK = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])\\s+|>\\s*");

    /** What is a line of its own: a table's row, a rule. */
    private static final Pattern ROW = Pattern.compile("[|#].*|[-*_=]{3,}");

    /** {@code [^ds2014, s. 20]}. */
    private static final Pattern CITATION = Pattern.compile("\\[\\^[^\\]\\[]{1,200}\\]");

    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,}).*");

    private static final String CODE_INDENT = "    ";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String mark = "";
    private boolean wasBlank = true;
    private String fence = "";

    private SentenceLines() {}

    /** The lines of a text, none of them empty at its beginning or end. */
    static List<String> of(String markdown) {
        SentenceLines text = new SentenceLines();
        markdown.lines().forEach(text::take);
        text.close();
        int last = text.lines.size();
        while (last > 0 && text.lines.get(last - 1).isEmpty()) {
            last--;
        }
        return text.lines.subList(0, last);
    }

    private void take(String line) {
        String words = line.strip();
        if (!fence.isEmpty()) {
            lines.add(line.stripTrailing());
            fence = words.startsWith(fence) ? "" : fence;
            return;
        }
        if (words.isEmpty()) {
            close();
            if (!wasBlank) {
                lines.add("");
            }
            wasBlank = true;
            return;
        }
        Matcher opening = FENCE.matcher(words);
        if (opening.matches()) {
            fence = opening.group(1);
            whole(line);
        } else if (wasBlank && line.startsWith(CODE_INDENT) || ROW.matcher(words).matches()) {
            whole(line);
        } else {
            part(line, words);
        }
        wasBlank = false;
    }

    /** A line that is kept as it is. */
    private void whole(String line) {
        close();
        lines.add(line.stripTrailing());
    }

    /** A line of a paragraph, of an item or of a quotation. */
    private void part(String line, String words) {
        Matcher marked = MARK.matcher(words);
        int begin = 0;
        if (marked.lookingAt()) {
            begin = marked.end();
            String found = indent(line) + words.substring(0, begin).strip() + " ";
            if (!found.equals(mark) || !words.startsWith(">")) {
                close();
                mark = found;
            }
        }
        open.append(open.length() > 0 ? " " : "").append(words, begin, words.length());
        if (line.endsWith("  ") || words.endsWith("\\")) {
            close();
        }
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** Parts what has been gathered into sentences. */
    private void close() {
        if (open.length() == 0) {
            mark = "";
            return;
        }
        String text = open.toString();
        open.setLength(0);
        String before = mark;
        // What goes on in an item stands below its words.
        String later = mark.startsWith(">") ? mark : " ".repeat(mark.length());
        mark = "";
        Matcher citation = CITATION.matcher(text);
        String words = citation.replaceAll(found -> " ".repeat(found.group().length()));
        int from = 0;
        for (int end : SentenceEnds.in(words.replace('|', ' '))) {
            if (words.charAt(end - 1) == ':') {
                // What a colon leads to belongs to it.
                continue;
            }
            int next = behindNotes(citation, end);
            lines.add(before + text.substring(from, next));
            before = later;
            from = next;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        if (from < text.length()) {
            lines.add(before + text.substring(from));
        }
    }

    /** A note is called behind the full stop of its sentence. */
    private static int behindNotes(Matcher citation, int end) {
        int behind = end;
        while (citation.region(behind, citation.regionEnd()).lookingAt()) {
            behind = citation.end();
        }
        return behind;
    }
}
