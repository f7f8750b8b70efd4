package org.vbeplan.scorecard;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;

/** Scorecards for people: the points, why, and where more can be had. */
final class TextCard {

    private TextCard() {}

    static void write(List<Scorecard> cards, Messages messages, Style style, Writer out)
            throws IOException {
        for (Scorecard card : cards) {
            String sum =
                    messages.say(
                            "poäng.summa",
                            card.id(),
                            Integer.toString(card.points()),
                            Integer.toString(card.most()));
            out.append(style.bold(sum)).append('\n');
            for (Scorecard.Line line : card.lines()) {
                write(line, messages, style, out);
            }
            out.append('\n');
        }
        out.append(messages.say("poäng.råd")).append('\n');
    }

    private static void write(Scorecard.Line line, Messages messages, Style style, Writer out)
            throws IOException {
        Mark mark = line.mark();
        String points = mark.counts() ? Integer.toString(mark.points()) : "–";
        String id = line.question().id();
        out.append("  ").append(points).append("  ").append(id).append(" ".repeat(5 - id.length()));
        out.append(messages.say(line.question().title())).append('\n');
        out.append("          ").append(messages.say(mark.reason(), mark.arguments()));
        out.append('\n');
        if (mark.counts() && mark.points() < Mark.MOST) {
            out.append("          ").append(style.dim("--> " + mark.at())).append('\n');
        }
    }
}
