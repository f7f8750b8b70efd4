package org.vbeplan.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vbeplan.document.Redline;
import org.vbeplan.document.Redline.Line;
import org.vbeplan.document.Redline.Piece;
import org.vbeplan.document.Redline.Piece.Kind;

/** Tells in words what a redline shows with marks. */
final class Retelling {

    /** A line with more than this is told to be another, and not how. */
    private static final int MOST_SPANS = 3;

    private static final int MOST_LETTERS = 260;

    private final Words words;

    Retelling(Words words) {
        this.words = words;
    }

    /** What became of the fields or the paragraphs of an entry, a sentence each. */
    List<String> of(Redline.Entry entry) {
        boolean isWhole =
                entry.mark() == Redline.Mark.ADDED || entry.mark() == Redline.Mark.REMOVED;
        if (isWhole) {
            return List.of();
        }
        List<String> told = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        for (Line line : entry.lines()) {
            if (line.isWhole()) {
                others.merge(line.label(), 1, Integer::sum);
                continue;
            }
            String label = line.label().isEmpty() ? "" : line.label() + ": ";
            String how = spans(line.pieces());
            if (how.isEmpty()) {
                others.merge(
                        label.isEmpty()
                                ? words.say("lista.omarbetat")
                                : label + words.say("lista.annat"),
                        1,
                        Integer::sum);
            } else {
                told.add(label + how);
            }
        }
        others.forEach((what, number) -> told.add(number == 1 ? what : what + " (" + number + ")"));
        return told;
    }

    /** What came, what went and what took whose place; empty where that is too much to tell. */
    private String spans(List<Piece> pieces) {
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Kind.DELETED) {
                int next = i + 1;
                boolean isSpace =
                        next + 1 < pieces.size()
                                && pieces.get(next).kind() == Kind.SAME
                                && pieces.get(next).text().replace("→", "").isBlank();
                next += isSpace ? 1 : 0;
                if (next < pieces.size() && pieces.get(next).kind() == Kind.INSERTED) {
                    boolean isValue = isSpace && !pieces.get(i + 1).text().isBlank();
                    String key = isValue ? "lista.från" : "lista.byte";
                    spans.add(words.say(key, piece.text().strip(), pieces.get(next).text()));
                    i = next;
                } else {
                    spans.add(words.say("lista.ut", piece.text().strip()));
                }
            } else if (piece.kind() == Kind.INSERTED) {
                spans.add(words.say("lista.in", piece.text().strip()));
            } else if (spans.isEmpty() && isAll(pieces)) {
                spans.add(piece.text());
            }
        }
        String told = String.join("; ", spans);
        return spans.size() > MOST_SPANS || told.length() > MOST_LETTERS ? "" : told;
    }

    /** Whether nothing in the line is marked: its words are the message. */
    private static boolean isAll(List<Piece> pieces) {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }
}
