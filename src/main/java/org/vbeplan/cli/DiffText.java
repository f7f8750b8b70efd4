package org.vbeplan.cli;

import java.io.IOException;
import java.io.Writer;
import org.vbeplan.build.Compared;
import org.vbeplan.build.PlanPair;
import org.vbeplan.compare.Change;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;

/** Writes what changed, for a terminal: a line for each plan, and one for each change. */
final class DiffText {

    private final Messages messages;
    private final Style style;
    private final boolean onlySummary;

    DiffText(Messages messages, Style style, boolean onlySummary) {
        this.messages = messages;
        this.style = style;
        this.onlySummary = onlySummary;
    }

    void write(DiffOutcome outcome, Writer out) throws IOException {
        if (outcome.old() != null) {
            out.write(
                    messages.say(
                                    "diff.mellan",
                                    outcome.old().title(messages),
                                    outcome.current().title(messages))
                            + "\n");
        }
        int same = outcome.same();
        for (Compared compared : outcome.plans()) {
            boolean isSame = compared instanceof Compared.Both both && both.diff().isEmpty();
            if (isSame && !compared.plans().isRenamed() && compared.problems().isEmpty()) {
                same++;
            } else {
                write(compared, out);
            }
        }
        if (same > 0) {
            out.write(messages.amount("diff.oförändrade", same) + "\n");
        }
        if (same == 0 && outcome.plans().isEmpty()) {
            out.write(messages.say("diff.inga") + "\n");
        }
    }

    private void write(Compared compared, Writer out) throws IOException {
        out.write(style.bold(name(compared.plans())) + ": " + summary(compared) + "\n");
        if (!compared.problems().isEmpty() && !(compared instanceof Compared.Unread)) {
            out.write("  " + messages.say("diff.delvis-läst") + "\n");
        }
        if (!onlySummary && compared instanceof Compared.Both both) {
            for (Change change : both.diff().changes()) {
                out.write("  " + sign(change) + " " + title(change) + "  " + change.at() + "\n");
            }
        }
    }

    private static String name(PlanPair plans) {
        return plans.isRenamed() ? plans.old().orElseThrow().id() + " → " + plans.id() : plans.id();
    }

    private String summary(Compared compared) {
        if (compared instanceof Compared.Both both) {
            return DiffSummary.of(both.diff(), messages);
        }
        if (compared instanceof Compared.Added) {
            return messages.say("diff.ny-plan");
        }
        return messages.say(
                compared instanceof Compared.Removed ? "diff.borttagen-plan" : "diff.oläst");
    }

    private static String sign(Change change) {
        return switch (change.kind()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case MOVED -> ">";
            case RENAMED, EDITED -> "~";
        };
    }

    private static String title(Change change) {
        String title = change.title().isEmpty() ? change.formerTitle() : change.title();
        return title.isEmpty() ? change.key().toString() : title.replace('\n', ' ');
    }
}
