package org.vbeplan.plan;

import java.util.List;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * A measure that somebody is to carry out.
 *
 * @param id stable over years: the same activity next year has the same id
 * @param reference {@code se:}, the id of the activity this row repeats; the row's own values,
 *     where given, stand before those of that activity
 * @param name a short name, for lists; may be absent
 * @param description what is to be done
 * @param obligation {@code ska}, {@code bör} or {@code kan}; may be absent
 * @param area {@code insatsområde}, with {@code subareas} within it
 * @param demands {@code krav}, ids of the riktlinjer's duties that it answers
 * @param at the row's first key, down to the end of its line
 */
public record Activity(
        Word id,
        Word reference,
        Word name,
        Prose description,
        Word obligation,
        List<Prose> responsible,
        List<Partner> partners,
        Schedule schedule,
        FollowUp followUp,
        Word area,
        List<Word> subareas,
        List<Word> needs,
        List<Word> demands,
        Prose goal,
        Prose indicator,
        Prose audience,
        Prose method,
        Prose cost,
        Word state,
        Prose outcome,
        Word previous,
        List<Step> steps,
        boolean internal,
        Span at) {

    public Activity {
        responsible = List.copyOf(responsible);
        partners = List.copyOf(partners);
        subareas = List.copyOf(subareas);
        needs = List.copyOf(needs);
        demands = List.copyOf(demands);
        steps = List.copyOf(steps);
    }

    public boolean isReference() {
        return reference.isGiven();
    }

    /** {@code läge: utgår}: it stands in the plan only to tell that it is not done. */
    public boolean isDropped() {
        return state.is("utgår");
    }

    /**
     * Who takes part beside the responsible; {@code until} is a date or words, and may be absent.
     */
    public record Partner(Prose name, Prose until) {}

    /** A part of the activity with a time plan and a responsible of its own. */
    public record Step(
            Word id, Prose description, List<Prose> responsible, Schedule schedule, Span at) {
        public Step {
            responsible = List.copyOf(responsible);
        }
    }

    /**
     * When it is done. Several can be given together; the words alone are printed where given.
     *
     * @param text in words
     * @param latest {@code senast}, a date
     * @param start {@code start}, a date or a month in words
     * @param period {@code period}, such as {@code Hösten 2018}
     * @param rhythm {@code frekvens}, such as {@code 10 ggr/år}
     * @param condition {@code vid}, such as {@code vid handläggning av ansökan}
     * @param ongoing {@code löpande: ja}
     */
    public record Schedule(
            Prose text,
            Word latest,
            Prose start,
            Prose period,
            Prose rhythm,
            Prose condition,
            boolean ongoing,
            Span at) {

        public static final Schedule NONE =
                new Schedule(
                        Prose.NONE,
                        Word.NONE,
                        Prose.NONE,
                        Prose.NONE,
                        Prose.NONE,
                        Prose.NONE,
                        false,
                        Span.NONE);

        public boolean isGiven() {
            return !equals(NONE);
        }
    }

    /**
     * How it is known that it was done.
     *
     * @param text in words
     * @param channel {@code kanal}, such as {@code VB}
     * @param indicator what is counted
     * @param latest {@code senast}, a date
     */
    public record FollowUp(Prose text, Prose channel, Prose indicator, Word latest, Span at) {

        public static final FollowUp NONE =
                new FollowUp(Prose.NONE, Prose.NONE, Prose.NONE, Word.NONE, Span.NONE);

        public boolean isGiven() {
            return !equals(NONE);
        }
    }
}
