package org.vbeplan.scorecard;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Span;
import org.vbeplan.report.JsonOut;

/** Scorecards for machines; {@code schema/scorecard.schema.json} says what they hold. */
final class JsonCard {

    private JsonCard() {}

    static void write(List<Scorecard> cards, Messages messages, Writer out) throws IOException {
        JsonOut json = new JsonOut(out);
        json.object(
                () -> {
                    json.number("schemaVersion", 1);
                    json.text("language", messages.language().tag());
                    json.array(
                            "plans",
                            () -> {
                                for (Scorecard card : cards) {
                                    json.object(() -> card(json, card, messages));
                                }
                            });
                });
        json.end();
    }

    private static void card(JsonOut json, Scorecard card, Messages messages) throws IOException {
        json.text("id", card.id()).text("file", card.file());
        json.number("points", card.points()).number("most", card.most());
        json.array(
                "questions",
                () -> {
                    for (Scorecard.Line line : card.lines()) {
                        json.object(() -> line(json, line, messages));
                    }
                });
    }

    private static void line(JsonOut json, Scorecard.Line line, Messages messages)
            throws IOException {
        Mark mark = line.mark();
        json.text("id", line.question().id());
        json.text("question", messages.say(line.question().title()));
        json.truth("counts", mark.counts());
        json.number("points", mark.points());
        json.text("reason", messages.say(mark.reason(), mark.arguments()));
        Span at = mark.at();
        if (at.line() > 0) {
            json.object(
                    "place",
                    () -> {
                        json.text("file", at.file());
                        json.number("line", at.line()).number("column", at.column());
                    });
        }
    }
}
