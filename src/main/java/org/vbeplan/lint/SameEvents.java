package org.vbeplan.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.plan.Observation;

/**
 * The words by which an observation says that it counts what another has counted.
 *
 * @param offset where they begin in the observation's text
 */
record SameEvents(String text, int offset) {

    private static final String EVENT =
            "(?:incident|händelse|ärende|tillfäll|fall|anmälning|iakttagelse|klotter|klistermärk|hot"
                    + "|blankett|uppgift)\\p{L}{0,6}";

    private static final String NOT_A_TIME =
            "(?!\\s(?:\\d|förra|tidigare|i fjol|året|vanligt|innan|för(?!\\p{L})))";

    private static final String ADDED = "(?:redan|också|även|dessutom)";

    /** Plain words for it. */
    private static final List<Pattern> SAME =
            List.of(
                    pattern("samma\\s(?:\\p{L}+\\s)?" + EVENT + "\\ssom(?!\\p{L})" + NOT_A_TIME),
                    Pattern.compile(
                            "(?iu)(?:^|[;,]\\s|(?:är|gäller|rör|avser)\\s)samma\\s"
                                    + EVENT
                                    + "(?=[.;]|$)"),
                    pattern("samma som" + NOT_A_TIME + "\\s\\p{L}+"),
                    pattern("desamma som" + NOT_A_TIME),
                    pattern("identiska med"),
                    pattern(
                            "redan\\s(?:är\\s|har\\s)?(?:räkn|redovis|medräkn|inräkn|nämn|står)\\p{L}*"),
                    pattern("tidigare\\s(?:räkn|redovis)\\p{L}*"),
                    pattern("(?:också|även)\\s(?:har\\s)?(?:räkn|redovis|medräkn|inräkn)\\p{L}*"),
                    pattern("(?:räknas|redovisas|står|finns)\\s(?:också|även)\\sdär"),
                    pattern("(?:är|blir)\\s(?:in|med)räknade"));

    /** Words that mean it only where they go on with another row's informant. */
    private static final List<Pattern> IN_ANOTHERS =
            List.of(
                    pattern("ingår\\s(?:" + ADDED + "\\s)?i"),
                    pattern("(?:finns|står|räknas|redovisas)\\s" + ADDED + "\\s(?:i|bland|hos)"),
                    pattern(ADDED + "\\s(?:är med|står|ingår|finns)\\s(?:i|bland|hos)"),
                    pattern("(?:dessa|vilka|dem)\\s(?:\\p{L}+\\s){0,2}" + ADDED));

    private static final Pattern DENIED =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:inte|inga|ingen|inget|utan|andra|annan|ej|aldrig)(?!\\p{L})");

    /** Within so many characters the other's informant must be named. */
    private static final int REACH = 50;

    private static Pattern pattern(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})" + words + "(?!\\p{L})");
    }

    /**
     * @param informants the stems of who else informs in the same table
     */
    static Optional<SameEvents> in(Observation row, Set<String> informants) {
        String text = row.text().markdown();
        for (Pattern same : SAME) {
            Matcher match = same.matcher(text);
            if (match.find() && !isDenied(text, match.start())) {
                return Optional.of(new SameEvents(match.group(), match.start()));
            }
        }
        Set<String> own = WordStems.of(row.informant().plainText());
        for (Pattern in : IN_ANOTHERS) {
            Matcher match = in.matcher(text);
            if (match.find() && !isDenied(text, match.start())) {
                int end = Math.min(text.length(), match.end() + REACH);
                Set<String> following = WordStems.of(text.substring(match.end(), end));
                following.retainAll(informants);
                following.removeAll(own);
                if (!following.isEmpty()) {
                    return Optional.of(new SameEvents(match.group(), match.start()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDenied(String text, int offset) {
        int sentence = Math.max(text.lastIndexOf('.', offset), text.lastIndexOf('\n', offset)) + 1;
        return DENIED.matcher(text.substring(sentence, offset)).find();
    }
}
