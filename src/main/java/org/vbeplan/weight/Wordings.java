package org.vbeplan.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.compare.FieldChange;
import org.vbeplan.compare.Value;

/**
 * The words and figures that a text has more of, or fewer, than it had. Of a text that was written
 * anew no single word is said to have done it.
 */
final class Wordings {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.,:/\u2013-][0-9]+)*+");

    /** How much a word binds who is spoken of. */
    private static final Map<String, Integer> BINDING =
            Map.ofEntries(
                    Map.entry("ska", 3),
                    Map.entry("skall", 3),
                    Map.entry("måste", 3),
                    Map.entry("bör", 2),
                    Map.entry("borde", 2),
                    Map.entry("kan", 1),
                    Map.entry("får", 1),
                    Map.entry("må", 1));

    private static final Set<String> DENYING =
            Set.of(
                    "inte",
                    "ej",
                    "icke",
                    "aldrig",
                    "ingen",
                    "inget",
                    "inga",
                    "utan",
                    "varken",
                    "ingenting",
                    "ingenstans",
                    "knappt",
                    "knappast");

    /** So few words may differ in any text before it counts as another text. */
    private static final int FEW = 8;

    private final Map<String, Integer> words;
    private final Map<String, Integer> figures;
    private final boolean isDegree;
    private final boolean isRewritten;
    private final String before;
    private final String now;

    private Wordings(FieldChange field) {
        this.before = text(field.before());
        this.now = text(field.now());
        this.words = difference(WORD, before, now);
        this.figures = difference(FIGURE, before, now);
        this.isDegree = field.key().equals("kravgrad");
        int different = words.values().stream().mapToInt(Math::abs).sum();
        int all = found(WORD, before).size() + found(WORD, now).size();
        this.isRewritten = different > FEW && different * 2 > all;
    }

    static Wordings of(FieldChange field) {
        return new Wordings(field);
    }

    private static String text(Value value) {
        return value.text().toLowerCase(Locale.ROOT);
    }

    boolean isWeaker() {
        return isDegree
                ? binding(now) < binding(before)
                : isExchanged() && strongest(-1) > strongest(1);
    }

    boolean isStronger() {
        return isDegree
                ? binding(now) > binding(before)
                : isExchanged() && strongest(1) > strongest(-1);
    }

    boolean isDeniedOtherwise() {
        return !isRewritten && words.keySet().stream().anyMatch(DENYING::contains);
    }

    boolean hasOtherFigures() {
        return !figures.isEmpty();
    }

    private static int binding(String word) {
        return BINDING.getOrDefault(word, 0);
    }

    /** Whether one binding word took the place of another: what only went says nothing. */
    private boolean isExchanged() {
        return !isRewritten && strongest(-1) > 0 && strongest(1) > 0;
    }

    /**
     * @param sign 1 among the words that came, -1 among those that went
     */
    private int strongest(int sign) {
        int strongest = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            if (Integer.signum(word.getValue()) == sign) {
                strongest = Math.max(strongest, binding(word.getKey()));
            }
        }
        return strongest;
    }

    /** How many more of each there are now; those of which there are as many are left out. */
    private static Map<String, Integer> difference(Pattern pattern, String before, String now) {
        Map<String, Integer> counts = new TreeMap<>();
        found(pattern, now).forEach(word -> counts.merge(word, 1, Integer::sum));
        found(pattern, before).forEach(word -> counts.merge(word, -1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
