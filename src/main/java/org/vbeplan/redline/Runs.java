package org.vbeplan.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.compare.Marks;
import org.vbeplan.compare.Run;
import org.vbeplan.document.Redline.Piece;
import org.vbeplan.document.Redline.Piece.Kind;

/**
 * Makes two texts laid side by side readable: few marks, and of what is the same only the edges.
 */
final class Runs {

    private static final Pattern CITATION = Pattern.compile("(?<!\\\\)\\[\\^([^\\]]*+)\\]");

    /** A stretch that is the same and so short, in letters, is told with what changed around it. */
    private static final int TOO_SHORT = 4;

    /** Where less than this share of the words is the same, two texts are two texts. */
    private static final double ALIKE = 0.3;

    private final Words words;
    private final int context;

    /**
     * @param context how many words of what is the same are shown on each side of a change
     */
    Runs(Words words, int context) {
        this.words = words;
        this.context = context;
    }

    /** The pieces of a text that was edited. */
    List<Piece> pieces(List<Run> runs) {
        boolean onlyMarks = plain(runs, Run.Kind.INSERTED).equals(plain(runs, Run.Kind.DELETED));
        List<Piece> pieces = new ArrayList<>();
        for (Run run : runs) {
            String text = onlyMarks ? run.text() : plain(run.text());
            add(pieces, kind(run.kind()), text);
        }
        if (areOthers(pieces)) {
            return replaced(pieces);
        }
        return shortened(smoothed(pieces));
    }

    /** A text as it is shown: without marks of Markdown, calls of notes in words. */
    String plain(String text) {
        String shown = text.replace("\\ ", " ");
        if (shown.indexOf("[^") >= 0) {
            Matcher citation = CITATION.matcher(shown);
            // The brackets are escaped until the marks are gone.
            shown =
                    citation.replaceAll(
                            found ->
                                    Matcher.quoteReplacement(
                                            " \\" + words.say("not", found.group(1))));
        }
        return Marks.plain(shown).replace("\n", " ");
    }

    private String plain(List<Run> runs, Run.Kind side) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            if (run.kind() == Run.Kind.SAME || run.kind() == side) {
                text.append(plain(run.text()));
            }
        }
        return text.toString();
    }

    private static Kind kind(Run.Kind kind) {
        return switch (kind) {
            case SAME -> Kind.SAME;
            case INSERTED -> Kind.INSERTED;
            case DELETED -> Kind.DELETED;
        };
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        int last = pieces.size() - 1;
        if (text.isEmpty()) {
            return;
        }
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    /** Whether so little is the same that the one can't be read as a version of the other. */
    private static boolean areOthers(List<Piece> pieces) {
        int same = 0;
        int all = 0;
        for (Piece piece : pieces) {
            int length = piece.text().strip().length();
            all += length;
            same += piece.kind() == Kind.SAME ? length : 0;
        }
        return pieces.size() > 3 && same < ALIKE * all / 2;
    }

    private static List<Piece> replaced(List<Piece> pieces) {
        return List.of(
                new Piece(Kind.DELETED, joined(pieces, Kind.DELETED)),
                new Piece(Kind.SAME, " "),
                new Piece(Kind.INSERTED, joined(pieces, Kind.INSERTED)));
    }

    private static String joined(List<Piece> pieces, Kind side) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.SAME || piece.kind() == side) {
                text.append(piece.text());
            }
        }
        return text.toString().strip();
    }

    /** One mark for what would be two with no more than a small word between them. */
    private static List<Piece> smoothed(List<Piece> pieces) {
        List<Piece> smooth = new ArrayList<>();
        List<Piece> changed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isBridge =
                    piece.kind() == Kind.SAME
                            && !changed.isEmpty()
                            && i + 1 < pieces.size()
                            && piece.text().strip().length() < TOO_SHORT;
            if (piece.kind() == Kind.SAME && !isBridge) {
                flush(changed, smooth);
                smooth.add(piece);
            } else {
                changed.add(piece);
            }
        }
        flush(changed, smooth);
        return smooth;
    }

    private static void flush(List<Piece> changed, List<Piece> smooth) {
        if (changed.isEmpty()) {
            return;
        }
        String before = text(changed, Kind.DELETED);
        String now = text(changed, Kind.INSERTED);
        if (before.equals(now)) {
            // A mark changed that is not shown, such as where a link leads.
            add(smooth, Kind.SAME, now);
            changed.clear();
            return;
        }
        // Spaces stand outside the marks, as they are now, unless nothing else changed.
        String seen = now.isBlank() ? before : now;
        boolean areSpaces = seen.isBlank();
        add(smooth, Kind.SAME, !areSpaces && seen.startsWith(" ") ? " " : "");
        add(smooth, Kind.DELETED, areSpaces ? before : before.strip());
        if (!before.isBlank() && !now.isBlank()) {
            add(smooth, Kind.SAME, " ");
        }
        add(smooth, Kind.INSERTED, areSpaces ? now : now.strip());
        add(smooth, Kind.SAME, !areSpaces && seen.endsWith(" ") ? " " : "");
        changed.clear();
    }

    private static String text(List<Piece> pieces, Kind side) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.SAME || piece.kind() == side) {
                text.append(piece.text());
            }
        }
        return text.toString();
    }

    /** Of what is the same only the words next to a change. */
    private List<Piece> shortened(List<Piece> pieces) {
        List<Piece> shown = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Kind.SAME) {
                Cut.of(piece.text(), context, i > 0, i < pieces.size() - 1).addTo(shown);
            } else {
                shown.add(piece);
            }
        }
        return shown;
    }
}
