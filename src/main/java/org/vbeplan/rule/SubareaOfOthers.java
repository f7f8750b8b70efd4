package org.vbeplan.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.city.Board;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Activity;
import org.vbeplan.text.Word;

/** The board works where the rule set makes it answer; where it does not, others do. */
final class SubareaOfOthers implements Rule {

    @Override
    public Code code() {
        return Code.SUBAREA_OF_OTHERS;
    }

    @Override
    public void ask(Inquiry inquiry) {
        Map<String, RuleSet.Subarea> others = new HashMap<>();
        for (RuleSet.Subarea subarea : inquiry.rules().subareas()) {
            if (!subarea.isOf(inquiry.board())) {
                others.put(subarea.id(), subarea);
            }
        }
        if (others.isEmpty()) {
            return;
        }
        for (Activity row : inquiry.measures().written(List.of())) {
            for (Word id : row.subareas()) {
                RuleSet.Subarea subarea = others.get(id.text());
                if (subarea != null) {
                    inquiry.report(id.at(), subarea.name(), responsible(inquiry, subarea));
                }
            }
        }
    }

    /** Kinds of board as they are called, boards by name. */
    private static String responsible(Inquiry inquiry, RuleSet.Subarea subarea) {
        Map<String, Board> boards = inquiry.context().city().boards();
        return String.join(
                ", ",
                subarea.responsible().stream()
                        .map(Word::text)
                        .map(id -> boards.containsKey(id) ? boards.get(id).name() : id)
                        .toList());
    }
}
