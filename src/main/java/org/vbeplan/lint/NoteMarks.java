package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of notes that somebody has set by hand. */
final class NoteMarks {

    /** How a number is written, and so what it can be. */
    enum Kind {
        /** Before the text of a note. */
        DEFINITION,
        /** Behind a word: a call of a note. */
        CALL,
        /** {@code [4]} or {@code not 4}: a reference, which may well stand twice. */
        REFERENCE
    }

    /**
     * A number.
     *
     * @param start where it begins in the passage
     */
    record Mark(Passage passage, int start, int end, Kind kind, String number) {
        /** The same for all that stand for one note. */
        String name() {
            return kind + number;
        }
    }

    private static final int LONGEST = 40;

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Pattern SUPERSCRIPT = Pattern.compile("[⁰¹²³⁴-⁹]{1,3}");

    private static final Set<String> UNITS =
            Set.of("m", "km", "cm", "dm", "mm", "kvm", "ha", "s", "x", "r");

    /** {@code demokratin.4 Hoten}, {@code demokratin,4 och}: a digit where a space should be. */
    private static final Pattern AFTER_STOP =
            Pattern.compile("(?U)(?<=\\p{L}{4})[.,](\\d{1,2})(?=\\s|$|[,;”)])");

    /** {@code demokratin4}, {@code demokratin4)}. */
    private static final Pattern GLUED =
            Pattern.compile("(?U)(?<=\\p{Ll}{6})(\\d{1,2})(?=[\\s.,;:)]|$)");

    /** What has a number of its own. */
    private static final Set<String> NUMBERED =
            Set.of(
                    "punkt",
                    "version",
                    "avsnitt",
                    "kapitel",
                    "bilaga",
                    "tertial",
                    "kvartal",
                    "grupp",
                    "årskurs",
                    "blankett",
                    "kategori",
                    "period",
                    "termin",
                    "etapp",
                    "nivå",
                    "artikel",
                    "windows",
                    "office",
                    "målgrupp",
                    "delmål",
                    "tertialrapport",
                    "program",
                    "område",
                    "klass",
                    "vecka",
                    "fråga",
                    "figur",
                    "tabell",
                    "diagram");

    private static final Pattern BRACKETED =
            Pattern.compile("(?U)(?<=[\\p{L}\\d.,”)] ?)\\[(\\d{1,3})\\](?![(\\[:])");

    private static final Pattern CARET =
            Pattern.compile("(?U)(?<=[\\p{L}.,;:”)])(?:\\^(\\d{1,2})\\b|<sup>(\\d{1,3})</sup>)");

    private static final Pattern BY_NAME =
            Pattern.compile(
                    "(?iU)(?:\\b(?:fotnot|(?:se|jfr|av|enligt|i)\\s(?:även\\s)?not)|(?<=\\()not)\\s(\\d{1,3})\\b"
                            + "(?!\\s(?:i|till|om)\\s)");

    private NoteMarks() {}

    /** The marks of a passage, in order. */
    static List<Mark> in(Passage passage) {
        List<Mark> marks = new ArrayList<>();
        String words = passage.words();
        superscripts(passage, words, marks);
        add(passage, BY_NAME.matcher(words), Kind.REFERENCE, marks);
        if (passage.kind() != Passage.Kind.NOTE && passage.kind() != Passage.Kind.HEADING) {
            afterWords(passage, AFTER_STOP.matcher(words), marks);
            afterWords(passage, GLUED.matcher(words), marks);
            add(passage, CARET.matcher(words), Kind.CALL, marks);
            if (passage.prose().markdown().indexOf('[') >= 0) {
                add(passage, BRACKETED.matcher(passage.prose().markdown()), Kind.REFERENCE, marks);
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    private static void superscripts(Passage passage, String words, List<Mark> marks) {
        Matcher mark = SUPERSCRIPT.matcher(words);
        while (mark.find()) {
            int start = mark.start();
            char before = start > 0 ? words.charAt(start - 1) : '\n';
            boolean isPower = Character.isDigit(before) || UNITS.contains(wordBefore(words, start));
            if (!isPower) {
                boolean atLineStart = before == '\n' || start == 0;
                Kind kind = atLineStart ? Kind.DEFINITION : Kind.CALL;
                marks.add(new Mark(passage, start, mark.end(), kind, digits(mark.group())));
            }
        }
    }

    /** The letters right before a place, in lower case; empty where there are none. */
    private static String wordBefore(String words, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return words.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String digits(String raised) {
        StringBuilder digits = new StringBuilder();
        raised.chars().forEach(c -> digits.append(RAISED.indexOf(c)));
        return digits.toString();
    }

    private static void afterWords(Passage passage, Matcher matcher, List<Mark> marks) {
        while (matcher.find()) {
            String word = wordBefore(passage.words(), matcher.start());
            boolean isNote =
                    !NUMBERED.contains(word)
                            && !isInAddress(passage.words(), matcher.start())
                            && !MisreadWords.endsInMisread(word + matcher.group(1));
            if (isNote) {
                int start = matcher.start(1);
                marks.add(new Mark(passage, start, matcher.end(1), Kind.CALL, matcher.group(1)));
            }
        }
    }

    private static void add(Passage passage, Matcher matcher, Kind kind, List<Mark> marks) {
        while (matcher.find()) {
            boolean isFirst = matcher.groupCount() == 1 || matcher.group(1) != null;
            String number = matcher.group(isFirst ? 1 : 2);
            if (!isInAddress(passage.words(), matcher.start())) {
                marks.add(new Mark(passage, matcher.start(), matcher.end(), kind, number));
            }
        }
    }

    /** Whether something is a part of an address of a page, of a file or of a person. */
    static boolean isInAddress(String words, int at) {
        int from = at;
        while (from > 0 && at - from < 200 && !Character.isWhitespace(words.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < words.length() && to - at < 200 && !Character.isWhitespace(words.charAt(to))) {
            to++;
        }
        String run = words.substring(from, to);
        boolean isPath = run.contains("/") && !run.contains("<");
        return run.contains("://") || run.contains("www.") || run.contains("@") || isPath;
    }
}
