package org.vbeplan.lint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether an abbreviation is explained where it stands. */
final class Explanation {

    /** How far the words of an explanation may stand from the abbreviation. */
    private static final int NEAR = 210;

    /** {@code elevhälsoteamet, EHT, tar emot} is nearer. */
    private static final int BESIDE = 60;

    /** Two letters in a row begin two words too often. */
    private static final int FEWEST_INITIALS = 3;

    private static final Set<String> SMALL_WORDS =
            Set.of("av", "för", "i", "med", "mellan", "mot", "och", "om", "på", "till", "vid");

    /**
     * {@code våldsbejakande extremism (VBE)}, {@code (i det följande VB)}, {@code förkortas VB}.
     */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?iU)(?:\\b(?:förkort\\p{L}{2,5}|kalla[ds]e?s?|benämn\\p{L}{1,3}|följande|alltså)"
                            + "\\s{1,3}[”\"]?"
                            + "|\\(\\s?(?:förkort\\p{L}{2,6}|i\\sdet\\sföljande|nedan|härefter)\\s"
                            + "|\\p{Ll}(?:systemet|systemen|metoden|modellen|programmet|projektet"
                            + "|verktyget|teamet|appen)\\s)$");

    /**
     * {@code VBE står för}, {@code VBE (våldsbejakande extremism)}, {@code VBE: våldsbejakande}.
     */
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?U)[”\"]?\\s{0,3}(?:står\\sför\\b|betyder\\b|utläses\\b|är\\s(?:en\\s)?förkortning"
                            + "|=|[–-]\\s|:\\s{1,3}\\p{L}|\\(\\p{L}[^)]{5,200}\\)"
                            + "|,\\s(?:som\\s(?:står\\sför|betyder|är|utläses|innebär)|det\\svill\\ssäga"
                            + "|dvs|d\\.v\\.s|alltså|en\\sförkortning)"
                            + "|,\\s(?:\\p{Ll}{2,30}\\s)?\\p{Ll}{4,40}(?:system|lag)\\p{L}{0,12}\\b)");

    private static final Pattern WORD_AND_BRACKET =
            Pattern.compile("(?U)\\p{L}\\)?[”\"]?\\s{1,3}\\($");

    private static final Pattern BRACKET_CLOSES = Pattern.compile("(?U)[,;)]|\\s?(?:nedan|här|–)");

    private static final Pattern WORD_AND_COMMA = Pattern.compile("(?U)\\p{Ll},\\s$");

    /** {@code | SIG | social insatsgrupp |}, a row of a list of words. */
    private static final Pattern FIRST_CELL = Pattern.compile("(?:^|\\n)\\s{0,9}\\|\\s{0,40}$");

    private static final Pattern NEXT_CELL = Pattern.compile("(?U)\\s{0,40}\\|\\s{0,40}\\p{L}");

    private Explanation() {}

    static boolean isGiven(Passage passage, Token token) {
        String words = passage.words();
        String before = words.substring(Math.max(0, token.start() - NEAR), token.start());
        String after = words.substring(token.end(), Math.min(words.length(), token.end() + NEAR));
        return BEFORE.matcher(before).find()
                || AFTER.matcher(after).lookingAt()
                || WORD_AND_BRACKET.matcher(before).find()
                        && BRACKET_CLOSES.matcher(after).lookingAt()
                || isBesideComma(token.lower(), before, after)
                || FIRST_CELL.matcher(before).find() && NEXT_CELL.matcher(after).lookingAt()
                || isSpelled(before, token.lower())
                || isSpelled(after, token.lower());
    }

    /**
     * {@code sociala insatsgrupper, SIG.}: one of the words before begins with its first letter.
     */
    private static boolean isBesideComma(String abbreviation, String before, String after) {
        boolean isClosed = after.isEmpty() || ",.;)".indexOf(after.charAt(0)) >= 0;
        if (!isClosed || !WORD_AND_COMMA.matcher(before).find()) {
            return false;
        }
        String beside = before.substring(Math.max(0, before.length() - BESIDE));
        return Token.in(beside).stream()
                .anyMatch(token -> token.lower().charAt(0) == abbreviation.charAt(0));
    }

    /** {@code socialtjänst, skola, polis och fritid i SSPF}: the words' first letters, in a row. */
    private static boolean isSpelled(String words, String abbreviation) {
        if (abbreviation.length() < FEWEST_INITIALS) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (Token token : Token.in(words)) {
            if (!SMALL_WORDS.contains(token.lower()) && !token.lower().equals(abbreviation)) {
                initials.append(token.lower().charAt(0));
            }
        }
        return initials.indexOf(abbreviation.toLowerCase(Locale.ROOT)) >= 0;
    }
}
