package org.vbeplan.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.city.City;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/**
 * A law that was no longer in force when the plan came to hold. It is known by its number, by a
 * name that no other law has, or by a place that means something else in the law of the same name.
 */
final class RepealedLaw implements Lint {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}:\\d{1,4}(?![\\d:/-])");

    /** {@code 14 kap. 1 §}, with the names of laws near it. */
    private static final Pattern PLACE =
            Pattern.compile("(\\d{1,2})\\s?kap\\.?\\s?(\\d{1,2})\\s?[a-z]?\\s?§");

    private static final int NEAR = 40;

    private static final Pattern HALF_A_NAME = Pattern.compile("(?s).?- och ");

    @Override
    public Code code() {
        return Code.LAW_REPEALED;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        City city = manuscript.context().city();
        PlanStart start = PlanStart.of(manuscript.context());
        Map<String, City.Law> byNumber = new HashMap<>();
        Map<String, Integer> named = new HashMap<>();
        for (City.Law law : city.laws().values()) {
            named.merge(law.name().toLowerCase(Locale.ROOT), 1, Integer::sum);
            law.otherNames().forEach(name -> named.merge(name, 1, Integer::sum));
            if (!law.number().isEmpty() && start.isAfter(law.until())) {
                byNumber.put(law.number(), law);
            }
        }
        Phrases<City.Law> byName = new Phrases<>();
        for (City.Law law : byNumber.values()) {
            if (named.get(law.name().toLowerCase(Locale.ROOT)) == 1) {
                byName.add(law.name(), law);
            }
            law.otherNames().stream()
                    .filter(name -> named.get(name) == 1)
                    .forEach(name -> byName.add(name, law));
        }
        if (!byNumber.isEmpty()) {
            for (Passage passage : manuscript.passages()) {
                look(passage, byNumber, byName, city, findings);
            }
        }
    }

    private void look(
            Passage passage,
            Map<String, City.Law> byNumber,
            Phrases<City.Law> byName,
            City city,
            Consumer<Finding> findings) {
        Matcher number = NUMBER.matcher(passage.words());
        Matcher place = PLACE.matcher(passage.words());
        int before = 0;
        for (Token token : passage.tokens()) {
            // The patterns are asked only where they can begin: at a year, at the number of a kap.
            if (isYear(token)
                    && number.region(token.start(), passage.words().length()).lookingAt()) {
                City.Law law = byNumber.get(number.group());
                if (law != null) {
                    report(passage, number.start(), number.end(), law, city, findings);
                }
            } else if (token.lower().equals("kap")
                    && place.region(before, passage.words().length()).lookingAt()) {
                byNumber.values().stream()
                        .filter(law -> isPlaceIn(law, place, passage, city))
                        .findFirst()
                        .ifPresent(
                                law ->
                                        report(
                                                passage,
                                                place.start(),
                                                place.end(),
                                                law,
                                                city,
                                                findings));
            }
            before = token.start();
        }
        for (Phrases.Match<City.Law> match : byName.in(passage)) {
            // With its number it has been told already.
            String near = passage.near(match.start(), match.end(), 2 * NEAR);
            // Offentlighets- och sekretesslagen is another law than sekretesslagen.
            boolean isHalf =
                    HALF_A_NAME
                            .matcher(passage.words())
                            .region(Math.max(0, match.start() - 6), match.start())
                            .matches();
            if (!isHalf && !near.contains(match.value().number())) {
                report(passage, match.start(), match.end(), match.value(), city, findings);
            }
        }
    }

    private static boolean isYear(Token token) {
        return token.text().length() == 4 && Character.isDigit(token.text().charAt(0));
    }

    private static boolean isPlaceIn(City.Law law, Matcher place, Passage passage, City city) {
        List<String> about = law.places().get(place.group(1) + " kap. " + place.group(2));
        if (about == null) {
            return false;
        }
        String near = passage.near(place.start(), place.end(), NEAR);
        String around = passage.near(place.start(), place.end(), 3 * NEAR).toLowerCase(Locale.ROOT);
        City.Law successor = city.laws().get(law.successor().text());
        boolean hasNumber =
                around.contains(law.number())
                        || successor != null && around.contains(successor.number());
        boolean isNamed =
                around.contains(law.name().toLowerCase(Locale.ROOT))
                        || law.otherNames().stream().anyMatch(near::contains);
        return !hasNumber && isNamed && about.stream().anyMatch(around::contains);
    }

    private void report(
            Passage passage,
            int from,
            int to,
            City.Law law,
            City city,
            Consumer<Finding> findings) {
        if (passage.sentenceAt(from).isOfThePast()) {
            return;
        }
        City.Law successor = city.laws().get(law.successor().text());
        findings.accept(
                Finding.of(
                        code(),
                        passage.at(from, to - from),
                        law.name().toLowerCase(Locale.ROOT) + " (" + law.number() + ")",
                        law.until().text(),
                        successor == null
                                ? ""
                                : successor.name().toLowerCase(Locale.ROOT)
                                        + " ("
                                        + successor.number()
                                        + ")"));
    }
}
