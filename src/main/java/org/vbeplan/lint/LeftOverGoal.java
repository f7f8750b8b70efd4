package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.city.City;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/**
 * The title of a budget goal of another year, left over when the plan was written anew, or a title
 * after the number of another goal. It is known in other words too, by the words it is made of.
 */
final class LeftOverGoal implements Lint {

    /** Words of a title that are quoted. */
    private static final int BEGINNING = 6;

    /** A title of fewer words is too common to be known by them. */
    private static final int FEWEST_WORDS = 4;

    private static final double MOST_OF_THEM = 0.8;

    /** Of a word so much is compared, so that {@code skolan} is {@code skolorna}. */
    private static final int STEM = 4;

    private static final Set<String> SMALL_WORDS =
            Set.of(
                    "att", "av", "de", "den", "det", "du", "en", "ett", "från", "för", "ha", "har",
                    "i", "in", "kan", "med", "man", "och", "om", "på", "sig", "ska", "som", "till",
                    "upp", "var", "vara", "vid", "är");

    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("(?<![\\d.])(\\d{1,2}\\.\\d{1,2})[\\s,:;(”\"–-]{1,6}$");

    private static final int BEFORE = 16;

    /** A goal and what its title is known by. */
    private record Title(String year, City.BudgetGoal goal, Set<String> stems, int words) {}

    @Override
    public Code code() {
        return Code.GOAL_LEFT_OVER;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        String year = manuscript.context().firstYear();
        List<Title> titles = titles(manuscript.context().city(), year);
        if (titles.isEmpty()) {
            return;
        }
        Map<String, List<Title>> byStem = new HashMap<>();
        for (Title title : titles) {
            for (String stem : title.stems()) {
                byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(title);
            }
        }
        for (Passage passage : manuscript.passages()) {
            if (passage.kind() != Passage.Kind.NOTE) {
                look(passage, byStem, year, findings);
            }
        }
    }

    /** This year's goals, and those of other years whose titles this year does not have. */
    private static List<Title> titles(City city, String year) {
        List<Title> titles = new ArrayList<>();
        Set<Set<String>> ofThisYear = new HashSet<>();
        for (City.BudgetGoal goal : city.goals().getOrDefault(year, Map.of()).values()) {
            Title title = title(year, goal);
            titles.add(title);
            ofThisYear.add(title.stems());
        }
        city.goals()
                .forEach(
                        (other, goals) -> {
                            for (City.BudgetGoal goal : goals.values()) {
                                Title title = title(other, goal);
                                if (!other.equals(year) && ofThisYear.add(title.stems())) {
                                    titles.add(title);
                                }
                            }
                        });
        titles.removeIf(title -> title.stems().size() < FEWEST_WORDS);
        return titles;
    }

    private static Title title(String year, City.BudgetGoal goal) {
        List<Token> tokens = Token.in(goal.title());
        Set<String> stems = new HashSet<>();
        for (Token token : tokens) {
            if (!SMALL_WORDS.contains(token.lower())) {
                stems.add(stem(token));
            }
        }
        return new Title(year, goal, stems, tokens.size());
    }

    private static String stem(Token token) {
        String word = token.lower();
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }

    private void look(
            Passage passage,
            Map<String, List<Title>> byStem,
            String year,
            Consumer<Finding> findings) {
        List<Token> tokens = passage.tokens();
        int at = 0;
        for (Sentence sentence : passage.sentences()) {
            Map<Title, List<Token>> hits = new HashMap<>();
            for (; at < tokens.size() && tokens.get(at).start() < sentence.end(); at++) {
                Token token = tokens.get(at);
                for (Title title : byStem.getOrDefault(stem(token), List.of())) {
                    hits.computeIfAbsent(title, key -> new ArrayList<>()).add(token);
                }
            }
            hits.replaceAll((title, tokensOfIt) -> tightest(tokensOfIt));
            hits.entrySet().stream()
                    .filter(hit -> isSaid(hit.getKey(), hit.getValue()))
                    .max((one, other) -> one.getValue().size() - other.getValue().size())
                    .ifPresent(
                            hit ->
                                    judge(
                                            passage,
                                            sentence,
                                            hit.getKey(),
                                            hit.getValue(),
                                            year,
                                            findings));
        }
    }

    /** The hits without those at the edges that stand once more further in. */
    private static List<Token> tightest(List<Token> hits) {
        Map<String, Integer> times = new HashMap<>();
        hits.forEach(token -> times.merge(stem(token), 1, Integer::sum));
        int from = 0;
        int to = hits.size();
        while (times.get(stem(hits.get(from))) > 1) {
            times.merge(stem(hits.get(from++)), -1, Integer::sum);
        }
        while (times.get(stem(hits.get(to - 1))) > 1) {
            times.merge(stem(hits.get(--to)), -1, Integer::sum);
        }
        return hits.subList(from, to);
    }

    private static boolean isSaid(Title title, List<Token> hits) {
        Set<String> said = new HashSet<>();
        hits.forEach(token -> said.add(stem(token)));
        int letters = hits.get(hits.size() - 1).end() - hits.get(0).start();
        return said.size() >= FEWEST_WORDS
                && said.size() >= MOST_OF_THEM * title.stems().size()
                && letters <= 2 * title.goal().title().length();
    }

    private void judge(
            Passage passage,
            Sentence sentence,
            Title title,
            List<Token> hits,
            String year,
            Consumer<Finding> findings) {
        int from = hits.get(0).start();
        int to = hits.get(hits.size() - 1).end();
        String before = passage.words().substring(Math.max(0, from - BEFORE), from);
        Matcher number = NUMBER_BEFORE.matcher(before);
        String given = number.find() ? number.group(1) : "";
        boolean isOther = !title.year().equals(year);
        boolean isMisnumbered =
                !isOther && !given.isEmpty() && !given.equals(title.goal().number());
        boolean isPast = isOther && sentence.isOfThePast(title.year());
        if ((isOther || isMisnumbered) && !isPast) {
            findings.accept(
                    Finding.of(
                            code(),
                            passage.at(from, to - from),
                            beginning(title.goal().title()),
                            title.goal().number(),
                            title.year(),
                            given.equals(title.goal().number()) ? "" : given));
        }
    }

    /** Enough of a title to know it by. */
    private static String beginning(String title) {
        String[] words = title.split(" ");
        return words.length <= BEGINNING
                ? title
                : String.join(" ", Arrays.copyOf(words, BEGINNING)) + " …";
    }
}
