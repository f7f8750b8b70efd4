package org.vbeplan.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that carry its content, each without its inflection, so that {@code
 * misstankar} and {@code misstanken} are one. A rough tool for telling likeness, not grammar.
 */
final class WordStems {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    /** Words that say little by themselves, and verbs that only say that something is done. */
    private static final Set<String> EMPTY =
            Set.of(
                    ("och att i på för med av till som om den det de dem en ett är har vid från under"
                                    + " när där här sin sina sitt deras ska skall bör kan ha få får fått ge ger ges"
                                    + " gav göra gör görs hålla håller hålls hölls genomföra genomför genomförs"
                                    + " ordna ordnas anordna anordnas erbjuda erbjuder erbjuds finns finnas se tas"
                                    + " ta tar fram säkerställa säkerställs arbeta arbetar via genom inom alla åt"
                                    + " hur man samt så eller per inte bli blir ut upp in vara varje behov år året årets årligen")
                            .split(" "));

    private static final Map<String, String> SAME =
            Map.of(
                    "samarbet", "samverk",
                    "samarbeta", "samverk",
                    "anställd", "medarbet",
                    "personal", "medarbet",
                    "kurs", "utbild",
                    "träff", "möt",
                    "intranätet", "intranät");

    /** Longest first. */
    private static final String[] ENDINGS = {
        "eringarna",
        "ationerna",
        "eringens",
        "ationens",
        "ningarnas",
        "eringen",
        "ationen",
        "ationer",
        "ningarna",
        "ningens",
        "ningen",
        "ningar",
        "elserna",
        "heterna",
        "ering",
        "ation",
        "heten",
        "elsen",
        "elser",
        "andet",
        "arnas",
        "ernas",
        "ornas",
        "erade",
        "erat",
        "eras",
        "erar",
        "arna",
        "erna",
        "orna",
        "aren",
        "ande",
        "else",
        "ades",
        "ning",
        "ade",
        "are",
        "era",
        "ens",
        "ets",
        "ans",
        "ert",
        "ar",
        "er",
        "or",
        "as",
        "es",
        "en",
        "et",
        "at",
        "an",
        "na",
        "ad",
        "a",
        "e",
        "s"
    };

    /** Words that end as others are inflected. */
    private static final Set<String> UNINFLECTED =
            Set.of("polis", "process", "resurs", "adress", "kris", "centrum");

    private static final int SHORTEST = 4;

    private static final int SHORTEST_COMPOUND = 5;

    private WordStems() {}

    /** The stems of a text, in no order. */
    static Set<String> of(String text) {
        Set<String> stems = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (!EMPTY.contains(lower)) {
                String stem = stem(lower);
                stems.add(SAME.getOrDefault(stem, stem));
            }
        }
        if (stems.remove("vbe")) {
            stems.addAll(List.of("våldsbejak", "extremism"));
        }
        return stems;
    }

    static String stem(String lower) {
        if (UNINFLECTED.contains(lower)) {
            return lower;
        }
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }

    /** Whether one is the other with a word before it, as {@code grundutbildning} is a kind. */
    static boolean areRelated(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        return shorter.length() >= SHORTEST_COMPOUND
                && (one.endsWith(other) || other.endsWith(one));
    }
}
