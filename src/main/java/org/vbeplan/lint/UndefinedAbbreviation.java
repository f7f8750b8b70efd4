package org.vbeplan.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.city.City;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/**
 * An abbreviation that the plan explains nowhere. What the city's register says it stands for is
 * told; what everybody knows is passed by.
 */
final class UndefinedAbbreviation implements Lint {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    /** What was not explained so many times will not be. */
    private static final int MOST_LOOKED_AT = 100;

    /** Two letters in a row begin two words too often. */
    private static final int FEWEST_INITIALS = 3;

    private static final Set<String> SMALL_WORDS =
            Set.of("av", "för", "i", "med", "mellan", "mot", "och", "om", "på", "till", "vid");

    @Override
    public Code code() {
        return Code.ABBREVIATION_UNDEFINED;
    }

    /** Where an abbreviation stands first. */
    private record Use(Passage passage, Token token) {}

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        City city = manuscript.context().city();
        Map<String, Use> first = new HashMap<>();
        Set<String> explained = new HashSet<>();
        Set<String> words = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        for (Passage passage : manuscript.passages()) {
            if (passage.kind() == Passage.Kind.NOTE) {
                continue;
            }
            List<Token> tokens = passage.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (!isAbbreviation(token, city)) {
                    words.add(token.text());
                } else if (explained.contains(token.text())
                        || times.merge(token.text(), 1, Integer::sum) > MOST_LOOKED_AT) {
                    continue;
                } else if (Explanation.isGiven(passage, token)) {
                    explained.add(token.text());
                } else if (!isShouted(tokens, i) && !isNumbered(passage.words(), token)) {
                    first.putIfAbsent(token.text(), new Use(passage, token));
                }
            }
        }
        first.forEach(
                (abbreviation, use) -> {
                    String meaning = city.abbreviations().getOrDefault(abbreviation, "");
                    boolean isOther = meaning.isEmpty() && isWord(abbreviation, words);
                    if (!explained.contains(abbreviation) && !isOther) {
                        Token token = use.token();
                        findings.accept(
                                Finding.of(
                                        code(),
                                        use.passage().at(token.start(), token.text().length()),
                                        abbreviation,
                                        meaning));
                    }
                });
    }

    private static boolean isAbbreviation(Token token, City city) {
        boolean isCandidate = Character.isUpperCase(token.text().charAt(0));
        if (!isCandidate || city.commonAbbreviations().contains(token.text())) {
            return false;
        }
        int length = token.text().length();
        return city.abbreviations().containsKey(token.text())
                || length >= SHORTEST && length <= LONGEST && token.isInCapitals();
    }

    /** A word that is also written in small letters was only put in capitals. */
    private static boolean isWord(String abbreviation, Set<String> words) {
        String lower = abbreviation.toLowerCase(Locale.ROOT);
        return words.contains(lower) || words.contains(abbreviation.charAt(0) + lower.substring(1));
    }

    /** Capitals among capitals are no abbreviation. */
    private static boolean isShouted(List<Token> tokens, int at) {
        return isLoud(tokens, at - 1) || isLoud(tokens, at + 1);
    }

    private static boolean isLoud(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return token.text().length() > LONGEST && token.isInCapitals();
    }

    /** {@code EKB 2024/18}: the letters before a number of a register. */
    private static boolean isNumbered(String words, Token token) {
        int at = token.end();
        if (at < words.length() && (words.charAt(at) == ' ' || words.charAt(at) == '-')) {
            at++;
        }
        int digits = 0;
        while (at < words.length() && Character.isDigit(words.charAt(at))) {
            at++;
            digits++;
        }
        return digits > 0 && at < words.length() && "/-:".indexOf(words.charAt(at)) >= 0
                || digits >= 4
                || Addresses.isIn(words, token.start())
                        && words.startsWith("http", Math.max(0, token.start() - 8));
    }
}
