package org.vbeplan.rule;

import java.util.Collection;
import java.util.List;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Span;

/**
 * In each sub-area that the board answers for something is to be done, or the plan says why not;
 * {@code värden} are ids of sub-areas to look at, all unless given.
 *
 * <p>A plan whose activities name no sub-area at all can't be asked: that they don't is the
 * mistake, where other rules tell it. Nor is one that has no activity, where that is told already.
 */
final class SubareaUncovered implements Rule {

    @Override
    public Code code() {
        return Code.SUBAREA_UNCOVERED;
    }

    @Override
    public Collection<String> choices(RuleSet rules, City city) {
        return Choices.subareas(rules);
    }

    @Override
    public void ask(Inquiry inquiry) {
        Measures measures = inquiry.measures();
        boolean namesAreAsked =
                inquiry.alsoAsks(Code.AREA_MISSING) || inquiry.alsoAsks(Code.SUBAREA_MISSING);
        boolean hasRows = !measures.rows(List.of()).isEmpty();
        boolean isToldElsewhere =
                hasRows
                        ? namesAreAsked && !measures.nameSubareas()
                        : inquiry.alsoAsks(Code.ACTIVITY_MISSING);
        if (isToldElsewhere) {
            return;
        }
        List<String> values = inquiry.values();
        for (RuleSet.Subarea subarea : inquiry.rules().subareas()) {
            boolean isAsked = values.isEmpty() || values.contains(subarea.id());
            boolean isAnswered = measures.cover(subarea.id()) || measures.omit(subarea.id());
            if (isAsked && subarea.isOf(inquiry.board()) && !isAnswered) {
                inquiry.report(place(inquiry, subarea.id()), subarea.name(), subarea.id());
            }
        }
    }

    /** A section of the sub-area's own, where the plan has one. */
    private static Span place(Inquiry inquiry, String subarea) {
        return inquiry.section(subarea)
                .map(section -> section.id().at())
                .orElse(inquiry.plan().sectionsAt());
    }
}
