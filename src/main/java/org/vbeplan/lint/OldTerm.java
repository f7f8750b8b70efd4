package org.vbeplan.lint;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;

/**
 * A term that the riktlinjer have given up. Where the plan uses the new one too, its readers must
 * guess whether the two mean the same; that is a remark of its own.
 */
final class OldTerm implements Lint {

    /** A text about the word itself. */
    private static final Pattern OF_THE_WORD =
            Pattern.compile(
                    "(?iU)\\b(?:begrepp|ordet|orden|termen|termer|beteckning)\\p{L}{0,4}\\b");

    private static final int NEAR = 60;

    /** A line break and an indent. */
    private static final int LONGEST_GAP = 40;

    private final Code code;
    private final boolean besideNew;

    private OldTerm(Code code, boolean besideNew) {
        this.code = code;
        this.besideNew = besideNew;
    }

    static OldTerm alone() {
        return new OldTerm(Code.TERM_OUTDATED, false);
    }

    static OldTerm besideTheNew() {
        return new OldTerm(Code.TERMS_MIXED, true);
    }

    @Override
    public Code code() {
        return code;
    }

    /** Where an old term stands first, and how often. */
    private static final class Use {
        private final Span first;
        private final String words;
        private int places;

        private Use(Span first, String words) {
            this.first = first;
            this.words = words;
        }
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        Map<String, String> terms =
                manuscript.context().ruleSet().map(RuleSet::terms).orElse(Map.of());
        if (terms.isEmpty()) {
            return;
        }
        Phrases<String> old = new Phrases<>();
        terms.forEach(old::add);
        Map<String, String> signs = signs(new HashSet<>(terms.values()));
        Phrases<String> current = new Phrases<>();
        signs.values().forEach(sign -> current.add(sign, sign));
        Map<String, Use> uses = new LinkedHashMap<>();
        Set<String> inForce = new HashSet<>();
        for (Passage passage : manuscript.passages()) {
            if (passage.kind() != Passage.Kind.NOTE) {
                List<Phrases.Match<String>> found = old.in(passage);
                found.forEach(match -> count(passage, match, uses));
                addThoseInForce(passage, current, found, inForce);
            }
        }
        uses.forEach(
                (instead, use) -> {
                    if (inForce.contains(signs.get(instead)) == besideNew) {
                        findings.accept(finding(instead, use));
                    }
                });
    }

    /**
     * Adds what stands apart from old terms. The islamistiska miljön of an old term is not the new
     * one, nor is the first word of {@code högerextremistiska vit makt-miljön}.
     */
    private static void addThoseInForce(
            Passage passage,
            Phrases<String> current,
            List<Phrases.Match<String>> old,
            Set<String> inForce) {
        int next = 0;
        for (Phrases.Match<String> match : current.in(passage)) {
            while (next < old.size() && old.get(next).end() <= match.start()) {
                next++;
            }
            if (next == old.size() || !touches(passage, match.end(), old.get(next).start())) {
                inForce.add(match.value());
            }
        }
    }

    private static boolean touches(Passage passage, int end, int start) {
        return start - end <= LONGEST_GAP
                && (start <= end || passage.words().substring(end, start).isBlank());
    }

    private Finding finding(String instead, Use use) {
        return Finding.of(
                code, use.first, use.words, instead, use.places == 1 ? "" : "" + use.places);
    }

    private static void count(Passage passage, Phrases.Match<String> match, Map<String, Use> uses) {
        String near = passage.near(match.start(), match.end(), NEAR);
        if (passage.sentenceAt(match.start()).isOfThePast() || OF_THE_WORD.matcher(near).find()) {
            return;
        }
        String words = passage.words().substring(match.start(), match.end());
        Use use =
                uses.computeIfAbsent(
                        match.value(),
                        instead ->
                                new Use(
                                        passage.at(match.start(), match.end() - match.start()),
                                        words.replaceAll("\\s+", " ")));
        use.places++;
    }

    /**
     * How each term in force is known. In {@code våldsbejakande högerextremistiska miljön} it is
     * the longest of the words that most other terms do not have too; where most have none, or have
     * all, it is all the words but the last.
     */
    private static Map<String, String> signs(Set<String> terms) {
        Map<String, Integer> times = new HashMap<>();
        for (String term : terms) {
            Token.in(term).forEach(token -> times.merge(token.lower(), 1, Integer::sum));
        }
        Map<String, String> signs = new HashMap<>();
        for (String term : terms) {
            List<Token> tokens = Token.in(term);
            List<String> own =
                    tokens.stream()
                            .map(Token::lower)
                            .filter(word -> 2 * times.get(word) <= terms.size())
                            .toList();
            int last = tokens.size() - 1;
            if (!own.isEmpty() && own.size() < tokens.size()) {
                signs.put(term, Collections.max(own, Comparator.comparing(String::length)));
            } else {
                signs.put(term, last < 2 ? term : term.substring(0, tokens.get(last - 1).end()));
            }
        }
        return signs;
    }
}
