package org.vbeplan.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/**
 * A long word that is spelled like another but for one letter: like a name or a term of the city's,
 * or like a word that the plan itself uses several times. No dictionary is asked.
 */
final class MisspelledWord implements Lint {

    private static final int SHORTEST = 8;

    /** How much more common the other word must be, so that it is the right one. */
    private static final int TIMES_AS_COMMON = 2;

    @Override
    public Code code() {
        return Code.WORD_MISSPELLED;
    }

    /** Where a word stands first, and how often. */
    private static final class Use {
        private final Passage passage;
        private final Token token;
        private int times;
        private boolean isName = true;

        private Use(Passage passage, Token token) {
            this.passage = passage;
            this.token = token;
        }
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        Map<String, Use> uses = uses(manuscript);
        SimilarWords names = new SimilarWords(1);
        new CityWords(manuscript.context()).each(name -> add(name, names));
        SimilarWords common = new SimilarWords(2);
        uses.forEach(
                (word, use) -> {
                    if (use.times >= TIMES_AS_COMMON) {
                        common.add(word);
                    }
                });
        uses.forEach(
                (word, use) -> {
                    // What a machine misread is told as that.
                    if (names.contains(word) || MisreadWords.isMisread(use.token)) {
                        return;
                    }
                    String right = names.similarTo(word);
                    if (right.isEmpty() && !use.isName) {
                        right = common.similarTo(word);
                    }
                    boolean isRarer =
                            !uses.containsKey(right)
                                    || use.times * TIMES_AS_COMMON <= uses.get(right).times;
                    if (!right.isEmpty() && isRarer) {
                        int length = use.token.text().length();
                        findings.accept(
                                Finding.of(
                                        code(),
                                        use.passage.at(use.token.start(), length),
                                        use.token.text(),
                                        right));
                    }
                });
    }

    private static void add(String name, SimilarWords words) {
        for (Token token : Token.in(name)) {
            if (isLong(token)) {
                words.add(token.lower());
            }
        }
    }

    private static Map<String, Use> uses(Manuscript manuscript) {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (Passage passage : manuscript.passages()) {
            for (Token token : passage.tokens()) {
                if (isLong(token)) {
                    Use use = uses.get(token.lower());
                    if (use == null) {
                        use = new Use(passage, token);
                        uses.put(token.lower(), use);
                    }
                    use.times++;
                    use.isName &= isName(passage.words(), token);
                }
            }
        }
        return uses;
    }

    private static boolean isLong(Token token) {
        return token.text().length() >= SHORTEST
                && token.text().chars().allMatch(Character::isLetter);
    }

    /** Whether it has a capital that no beginning of a sentence gives it. */
    private static boolean isName(String words, Token token) {
        if (!Character.isUpperCase(token.text().charAt(0))) {
            return false;
        }
        int before = token.start() - 1;
        while (before >= 0 && words.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && ".!?:\n|”\"(".indexOf(words.charAt(before)) < 0;
    }
}
