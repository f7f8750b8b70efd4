package org.vbeplan.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * What the plan says of itself, under {@code handlingsplan:}.
 *
 * @param keys where each of its keys stands, in the order of the file
 * @param at the place of the key {@code handlingsplan}
 */
public record Header(
        Word board,
        Word year,
        Period validity,
        Word guideline,
        Word template,
        Word documentType,
        Word documentClass,
        Word status,
        Prose title,
        Prose subtitle,
        List<Word> registrations,
        List<Decision> decisions,
        List<Word> budgetGoals,
        Coordinator coordinator,
        List<Consultation> consultations,
        Word replaces,
        Revision latestRevision,
        Revision nextRevision,
        Word version,
        List<Change> changes,
        Word issued,
        Prose owner,
        List<Prose> appliesTo,
        Prose policeArea,
        boolean numberedHeadings,
        Original original,
        Map<String, Span> keys,
        Span at) {

    public Header {
        registrations = List.copyOf(registrations);
        decisions = List.copyOf(decisions);
        budgetGoals = List.copyOf(budgetGoals);
        consultations = List.copyOf(consultations);
        changes = List.copyOf(changes);
        appliesTo = List.copyOf(appliesTo);
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** {@code giltighet: {från, till}}, instead of a single year. */
    public record Period(Word from, Word until) {
        public static final Period NONE = new Period(Word.NONE, Word.NONE);
    }

    /** A step in the chain of decisions. */
    public record Decision(
            Word body,
            Word date,
            Word paragraph,
            Word registration,
            Word outcome,
            Prose condition,
            Word adjusted,
            Word posted,
            Prose appendix,
            Span at) {}

    /** The local coordinator, by function. */
    public record Coordinator(Prose function, Prose combinedWith, List<Prose> duties, Span at) {
        public static final Coordinator NONE =
                new Coordinator(Prose.NONE, Prose.NONE, List.of(), Span.NONE);

        public Coordinator {
            duties = List.copyOf(duties);
        }
    }

    /** Whom the plan was made in consultation with. */
    public record Consultation(Word party, Prose function, Word date, Span at) {}

    /**
     * A revision tied to an event of the city's year, such as {@code tertialrapport 1}, or a day.
     */
    public record Revision(Word event, Word year, Word date, Prose text) {
        public static final Revision NONE =
                new Revision(Word.NONE, Word.NONE, Word.NONE, Prose.NONE);

        public boolean isGiven() {
            return !equals(NONE);
        }
    }

    /** A row of the change log, {@code ändringslogg:}. */
    public record Change(Word version, Word date, Prose text) {}

    /** {@code förlaga:}, the original that the file retells in other words. */
    public record Original(Prose document, List<Deviation> deviations, Span at) {
        public static final Original NONE = new Original(Prose.NONE, List.of(), Span.NONE);

        public Original {
            deviations = List.copyOf(deviations);
        }
    }

    /** A defect of the original that the retelling does not repeat, and where it stands. */
    public record Deviation(Prose place, Prose text) {}
}
