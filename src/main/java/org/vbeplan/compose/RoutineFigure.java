package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.document.Element;
import org.vbeplan.figure.FlowChart;
import org.vbeplan.plan.Routine;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Word;

/**
 * Shows a routine as a flow chart, and then all of it in words: the text is the full equivalent.
 */
final class RoutineFigure {

    private final TextComposer text;

    RoutineFigure(TextComposer text) {
        this.text = text;
    }

    List<Element> elements(Routine routine) {
        List<Routine.Step> steps = routine.steps();
        List<FlowChart.Box> boxes = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Routine.Step step = steps.get(i);
            boxes.add(
                    new FlowChart.Box(
                            step.id().text(),
                            kind(step),
                            step.label().plainText(),
                            step.condition().plainText(),
                            next(steps, i)));
        }
        String title = routine.title().plainText();
        String alternative =
                "Flödesschema. "
                        + title
                        + ". Alla "
                        + steps.size()
                        + " steg står i text efter schemat.";
        List<Element> elements = new ArrayList<>();
        elements.add(
                new Element.Figure(
                        Ascii.fold(routine.id().text()),
                        "flode",
                        FlowChart.svg(alternative, boxes),
                        "",
                        alternative,
                        text.line(routine.title())));
        elements.add(
                new Element.Text(
                        new Block.ListBlock(
                                true, 1, steps.stream().map(step -> item(step, steps)).toList())));
        return elements;
    }

    private static FlowChart.Kind kind(Routine.Step step) {
        return switch (step.type().text()) {
            case "start" -> FlowChart.Kind.START;
            case "beslut" -> FlowChart.Kind.DECISION;
            case "nöd" -> FlowChart.Kind.EMERGENCY;
            case "slut" -> FlowChart.Kind.END;
            default -> FlowChart.Kind.ACTION;
        };
    }

    /** The ids that follow; nothing said means the next in the list. */
    private static List<String> next(List<Routine.Step> steps, int index) {
        Routine.Step step = steps.get(index);
        if (!step.next().isEmpty()) {
            return step.next().stream().map(Word::text).toList();
        }
        boolean ends = step.type().is("slut") || index + 1 == steps.size();
        return ends ? List.of() : List.of(steps.get(index + 1).id().text());
    }

    private List<Block> item(Routine.Step step, List<Routine.Step> steps) {
        List<Inline> head = new ArrayList<>();
        head.add(new Inline.Strong(text.line(step.label())));
        if (step.condition().isGiven()) {
            head.add(new Inline.Plain(" ("));
            head.addAll(text.line(step.condition()));
            head.add(new Inline.Plain(")"));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(head)));
        blocks.addAll(text.blocks(step.text()));
        if (!step.laws().isEmpty()) {
            List<Inline> laws = new ArrayList<>(List.of(new Inline.Plain("Lagrum: ")));
            for (int i = 0; i < step.laws().size(); i++) {
                if (i > 0) {
                    laws.add(new Inline.Plain("; "));
                }
                laws.addAll(text.line(step.laws().get(i)));
            }
            blocks.add(new Block.Paragraph(laws));
        }
        if (leadsElsewhere(step, steps)) {
            blocks.add(
                    new Block.Paragraph(
                            List.of(new Inline.Plain("Härifrån till " + names(step, steps)))));
        }
        return blocks;
    }

    /** Whether a reader who goes on to the next step in the text would go wrong. */
    private static boolean leadsElsewhere(Routine.Step step, List<Routine.Step> steps) {
        if (step.next().isEmpty()) {
            return false;
        }
        int following = steps.indexOf(step) + 1;
        boolean goesOn =
                step.next().size() == 1
                        && following < steps.size()
                        && step.next().get(0).is(steps.get(following).id().text());
        return !goesOn;
    }

    /** {@code steg 2 (112) och steg 3 (Incidentanmälan)}. */
    private static String names(Routine.Step step, List<Routine.Step> steps) {
        List<String> names = new ArrayList<>();
        for (Word id : step.next()) {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).id().is(id.text())) {
                    names.add("steg " + (i + 1) + " (" + steps.get(i).label().plainText() + ")");
                }
            }
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names) + "."
                : String.join(", ", names.subList(0, last)) + " och " + names.get(last) + ".";
    }
}
