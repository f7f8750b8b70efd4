package org.vbeplan.rule;

import org.vbeplan.city.Board;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Days;
import org.vbeplan.text.Word;

/** The board was there on at least one of the days that the plan is for. */
final class BoardNotActive implements Rule {

    @Override
    public Code code() {
        return Code.BOARD_NOT_ACTIVE;
    }

    @Override
    public void ask(Inquiry inquiry) {
        Board board = inquiry.board();
        Days.of(inquiry.plan().header())
                .ifPresent(
                        plan -> {
                            if (Days.of(board.from()).map(plan::isBefore).orElse(false)) {
                                report(inquiry, board.from().text(), "");
                            } else if (Days.of(board.until())
                                    .map(end -> end.isBefore(plan))
                                    .orElse(false)) {
                                report(inquiry, "", board.until().text());
                            }
                        });
    }

    private static void report(Inquiry inquiry, String from, String until) {
        Word successor = inquiry.board().successor();
        inquiry.report(
                inquiry.plan().header().board().at(),
                inquiry.board().name(),
                inquiry.context().years(),
                until,
                from,
                until.isEmpty() ? "" : successor.text());
    }
}
