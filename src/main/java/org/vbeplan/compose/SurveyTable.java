package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.document.Element;
import org.vbeplan.figure.BarChart;
import org.vbeplan.plan.Survey;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;

/** Shows a survey: who was asked, what was answered and, where asked for, the shares as a chart. */
final class SurveyTable {

    private final TextComposer text;

    SurveyTable(TextComposer text) {
        this.text = text;
    }

    List<Element> elements(Survey survey) {
        List<Element> elements = new ArrayList<>();
        if (!survey.questions().isEmpty()) {
            elements.add(table(survey));
        } else if (!base(survey).isEmpty()) {
            elements.add(new Element.Text(new Block.Paragraph(base(survey))));
        }
        if (survey.chart()) {
            elements.add(chart(survey));
        }
        return elements;
    }

    /** Who was asked and how many answered: a share means nothing without its base. */
    private static List<Inline> base(Survey survey) {
        List<String> parts = new ArrayList<>();
        String who = (survey.sent().text() + " " + survey.audience().plainText()).strip();
        if (!who.isEmpty()) {
            parts.add(who + " tillfrågades");
        }
        if (survey.answers().isGiven()) {
            parts.add(survey.answers().text() + " svarade");
        }
        if (survey.rate().isGiven()) {
            parts.add("svarsfrekvensen var " + survey.rate().text() + " procent");
        }
        if (survey.period().isGiven()) {
            parts.add("perioden är " + survey.period().plainText());
        }
        return parts.isEmpty()
                ? List.of()
                : List.of(
                        new Inline.Plain(
                                Typography.set("Underlag: " + String.join(", ", parts) + ".")));
    }

    private Element table(Survey survey) {
        List<Survey.Question> questions = survey.questions();
        boolean groups = questions.stream().anyMatch(question -> question.group().isGiven());
        boolean comments = questions.stream().anyMatch(question -> question.comment().isGiven());
        List<Element.Column> heads = new ArrayList<>();
        int rest = 100 - (groups ? 18 : 0) - 20 - (comments ? 26 : 0);
        heads.add(new Element.Column("Fråga", rest, false));
        if (groups) {
            heads.add(new Element.Column("Grupp", 18, false));
        }
        heads.add(new Element.Column("Andel", 20, false));
        if (comments) {
            heads.add(new Element.Column("Kommentar", 26, false));
        }
        List<Element.Row> rows = new ArrayList<>();
        for (Survey.Question question : questions) {
            List<Element.Cell> cells = new ArrayList<>();
            cells.add(new Element.Cell(text.blocks(question.question())));
            if (groups) {
                cells.add(new Element.Cell(text.blocks(question.group())));
            }
            cells.add(share(question));
            if (comments) {
                cells.add(new Element.Cell(text.blocks(question.comment())));
            }
            rows.add(new Element.Row("", cells));
        }
        return new Element.Table("enkat", text.line(survey.title()), heads, rows, base(survey));
    }

    private static Element.Cell share(Survey.Question question) {
        String words = answer(question);
        return new Element.Cell(
                words.isEmpty()
                        ? List.of()
                        : List.of(
                                new Block.Paragraph(
                                        List.of(new Inline.Plain(Typography.set(words))))));
    }

    /** {@code drygt 82 procent}, {@code 29–35 procent} or {@code 25 ja}, as the original has it. */
    private static String answer(Survey.Question question) {
        List<String> parts = new ArrayList<>();
        if (question.share().isGiven()) {
            String about =
                    question.approximately().isGiven() ? question.approximately().text() + " " : "";
            String until = question.shareTo().isGiven() ? "–" + question.shareTo().text() : "";
            parts.add(about + question.share().text() + until + " procent");
        }
        if (question.yes().isGiven()) {
            parts.add(question.yes().text() + " ja");
        }
        return String.join(", ", parts);
    }

    private Element chart(Survey survey) {
        List<BarChart.Bar> bars = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Survey.Question question : survey.questions()) {
            if (!question.share().isGiven()) {
                continue;
            }
            String group = question.group().isGiven() ? question.group().plainText() + ": " : "";
            String label = group + question.question().plainText();
            // A range is drawn by its low end: the chart must not say more than the report.
            bars.add(
                    new BarChart.Bar(label, question.share().number().orElse(0), answer(question)));
            words.add(label + ", " + answer(question));
        }
        String what = survey.title().isGiven() ? survey.title().plainText() : "Andelar i enkäten";
        String alternative = "Stapeldiagram. " + what + ": " + String.join("; ", words) + ".";
        return new Element.Figure(
                "",
                "diagram",
                BarChart.svg(alternative, bars, 100),
                "",
                alternative,
                List.of(new Inline.Plain(what)));
    }
}
