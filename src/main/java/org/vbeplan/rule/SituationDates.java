package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Days;
import org.vbeplan.plan.Header.Revision;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** What a plan's head, observations and surveys tell of how fresh its lägesbild is. */
public final class SituationDates {

    /** A date, and the place it is given at. */
    public record Dated(Word date, Days days) {}

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

    private final List<Dated> dates = new ArrayList<>();
    private boolean hasOtherWords;

    public SituationDates(Plan plan) {
        Revision latest = plan.header().latestRevision();
        add(latest.date().isGiven() ? latest.date() : latest.year(), latest.text());
        plan.eachSection(section -> section.contents().forEach(this::add));
    }

    private void add(Content content) {
        if (content instanceof Content.Observations table) {
            table.rows().forEach(this::add);
        } else if (content instanceof Content.SurveyResult result) {
            add(Word.NONE, result.survey().period());
        }
    }

    private void add(Observation row) {
        add(row.until().isGiven() ? row.until() : row.from(), row.period());
    }

    /**
     * @param words the time in words, where it is given so
     */
    private void add(Word date, Prose words) {
        Days.of(date).ifPresent(days -> dates.add(new Dated(date, days)));
        if (words.isGiven()) {
            addYear(words);
        }
    }

    private void addYear(Prose words) {
        String latest = "";
        for (Matcher year = YEAR.matcher(words.markdown()); year.find(); ) {
            latest = year.group().compareTo(latest) > 0 ? year.group() : latest;
        }
        Word named = new Word(latest, words.at());
        Days.of(named)
                .ifPresentOrElse(
                        days -> dates.add(new Dated(named, days)), () -> hasOtherWords = true);
    }

    /** Whether there is any, even one such as {@code sedan förra valet}. */
    boolean areGiven() {
        return hasOtherWords || !dates.isEmpty();
    }

    /** The one that can mean the latest day; nothing where that can't be told. */
    public Optional<Dated> latest() {
        Dated latest = null;
        for (Dated date : dates) {
            if (latest == null || date.days().last().isAfter(latest.days().last())) {
                latest = date;
            }
        }
        return hasOtherWords ? Optional.empty() : Optional.ofNullable(latest);
    }
}
