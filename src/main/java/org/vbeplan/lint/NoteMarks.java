package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Set<String> UNITS =
            Set.of("m", "km", "cm", "dm", "mm", "kvm", "ha", "s", "x", "r");

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

    /** Of the word before a digit: {@code kap.1} has three letters, {@code mål3} too. */
    private static final int FEWEST_BEFORE_STOP = 4;

    private static final int FEWEST_BEFORE_DIGIT = 6;

    private static final Pattern BRACKETED =
            Pattern.compile("(?<=[\\p{L}\\d.,”)] ?)\\[(\\d{1,3})\\](?![(\\[:])");

    private static final Pattern CARET = Pattern.compile("\\^(\\d{1,2})(?![\\p{L}\\d])");

    private static final Pattern TAG = Pattern.compile("<sup>(\\d{1,3})</sup>");

    /** {@code se not}, {@code (not}: what makes {@code not 4} the number of a note here. */
    private static final Pattern LEADING_TO_NOTE =
            Pattern.compile("(?i)(?:(?<![\\p{L}\\d])(?:se|jfr|av|enligt|i)\\s(?:även\\s)?|\\()$");

    /** {@code not 4 i årsredovisningen} is a note of another document. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s(?:i|till|om)\\s");

    private static final int LONGEST_LEAD = 16;

    private final Passage passage;
    private final String words;
    private final List<Mark> marks = new ArrayList<>();

    private NoteMarks(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    /** The marks of a passage, in order. */
    static List<Mark> in(Passage passage) {
        NoteMarks found = new NoteMarks(passage);
        boolean isProse =
                passage.kind() != Passage.Kind.NOTE && passage.kind() != Passage.Kind.HEADING;
        found.signs(isProse);
        found.tokens(isProse);
        if (isProse && passage.prose().markdown().indexOf('[') >= 0) {
            found.brackets();
        }
        found.marks.sort(Comparator.comparingInt(Mark::start));
        return found.marks;
    }

    private void signs(boolean isProse) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c >= '²' && RAISED.indexOf(c) >= 0) {
                at = superscript(at) - 1;
            } else if (c == '^' && isProse) {
                pattern(CARET, at);
            } else if (c == '<' && isProse) {
                pattern(TAG, at);
            }
        }
    }

    private void pattern(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(words).region(at, words.length());
        if (at > 0 && !Character.isWhitespace(words.charAt(at - 1)) && matcher.lookingAt()) {
            add(at, matcher.end(), Kind.CALL, matcher.group(1));
        }
    }

    /** Where the raised digits end. */
    private int superscript(int start) {
        int end = start;
        StringBuilder number = new StringBuilder();
        while (end < words.length() && RAISED.indexOf(words.charAt(end)) >= 0) {
            number.append(RAISED.indexOf(words.charAt(end++)));
        }
        char before = start > 0 ? words.charAt(start - 1) : '\n';
        boolean isPower = Character.isDigit(before) || UNITS.contains(wordBefore(start));
        if (!isPower && end - start <= 3) {
            boolean isFirst = before == '\n';
            add(start, end, isFirst ? Kind.DEFINITION : Kind.CALL, number.toString());
        }
        return end;
    }

    private void tokens(boolean isProse) {
        List<Token> tokens = passage.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            char first = token.text().charAt(0);
            if (Character.isDigit(first)) {
                if (i > 0 && isNumber(token.text(), 3)) {
                    byName(tokens.get(i - 1), token);
                }
                if (isProse && isNumber(token.text(), 2)) {
                    afterStop(token);
                }
            } else if (isProse
                    && Character.isDigit(token.text().charAt(token.text().length() - 1))) {
                glued(token);
            }
        }
    }

    private static boolean isNumber(String text, int longest) {
        return text.length() <= longest && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code se not 4}, {@code fotnot 4}. */
    private void byName(Token name, Token number) {
        boolean isFootnote = name.lower().equals("fotnot");
        if (!isFootnote && !name.lower().equals("not") || number.start() != name.end() + 1) {
            return;
        }
        String lead = words.substring(Math.max(0, name.start() - LONGEST_LEAD), name.start());
        boolean isHere = isFootnote || LEADING_TO_NOTE.matcher(lead).find();
        boolean isElsewhere =
                ELSEWHERE.matcher(words).region(number.end(), words.length()).lookingAt();
        if (isHere && !isElsewhere) {
            add(name.start(), number.end(), Kind.REFERENCE, number.text());
        }
    }

    /** {@code demokratin.4 Hoten}, {@code demokratin,4 och}: a digit where a space should be. */
    private void afterStop(Token number) {
        int stop = number.start() - 1;
        if (stop < 0 || words.charAt(stop) != '.' && words.charAt(stop) != ',') {
            return;
        }
        String word = wordBefore(stop);
        if (word.length() >= FEWEST_BEFORE_STOP && isCall(word, number.end(), ",;”)")) {
            add(number.start(), number.end(), Kind.CALL, number.text());
        }
    }

    /** {@code demokratin4}, {@code demokratin4)}. */
    private void glued(Token token) {
        int digits = 0;
        while (Character.isDigit(token.text().charAt(token.text().length() - 1 - digits))) {
            digits++;
        }
        String word = token.lower().substring(0, token.lower().length() - digits);
        boolean isWord =
                word.length() >= FEWEST_BEFORE_DIGIT
                        && digits <= 2
                        && Character.isLowerCase(token.text().charAt(word.length() - 1))
                        && word.chars().allMatch(Character::isLetter);
        if (isWord
                && isCall(word, token.end(), ".,;:)")
                && !MisreadWords.endsInMisread(token.lower())) {
            int start = token.start() + word.length();
            add(start, token.end(), Kind.CALL, words.substring(start, token.end()));
        }
    }

    private boolean isCall(String word, int end, String signs) {
        char next = end < words.length() ? words.charAt(end) : ' ';
        return !NUMBERED.contains(word)
                && (Character.isWhitespace(next) || signs.indexOf(next) >= 0);
    }

    private void brackets() {
        Matcher bracket = BRACKETED.matcher(passage.prose().markdown());
        while (bracket.find()) {
            add(bracket.start(), bracket.end(), Kind.REFERENCE, bracket.group(1));
        }
    }

    private void add(int start, int end, Kind kind, String number) {
        if (!Addresses.isIn(words, start)) {
            marks.add(new Mark(passage, start, end, kind, number));
        }
    }

    /** The letters right before a place, in lower case; empty where there are none. */
    private String wordBefore(int end) {
        int start = end;
        while (start > 0 && end - start < 40 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return words.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    }
}
