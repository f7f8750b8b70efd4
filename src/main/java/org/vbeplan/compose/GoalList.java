package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.document.Element;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Goal;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;

/** Shows goals as a list: the goal, what it is expected to lead to, and how that is measured. */
final class GoalList {

    private final TextComposer text;

    GoalList(TextComposer text) {
        this.text = text;
    }

    List<Element> elements(Content.Goals content) {
        List<Element> elements = new ArrayList<>();
        if (content.title().isGiven()) {
            elements.add(
                    new Element.Text(
                            new Block.Paragraph(
                                    List.of(new Inline.Strong(text.line(content.title()))))));
        }
        elements.add(
                new Element.Text(
                        new Block.ListBlock(
                                false, 1, content.goals().stream().map(this::item).toList())));
        return elements;
    }

    private List<Block> item(Goal goal) {
        List<Block> blocks = new ArrayList<>(text.blocks(goal.text()));
        if (!goal.effects().isEmpty()) {
            blocks.add(label("Förväntade effekter:"));
            blocks.add(
                    new Block.ListBlock(
                            false, 1, goal.effects().stream().map(text::blocks).toList()));
        }
        if (!goal.measures().isEmpty()) {
            blocks.add(label("Mått:"));
            blocks.add(
                    new Block.ListBlock(
                            false, 1, goal.measures().stream().map(this::measure).toList()));
        }
        return blocks;
    }

    private List<Block> measure(Goal.Measure measure) {
        List<Inline> line = new ArrayList<>(text.line(measure.text()));
        if (measure.type().isGiven()) {
            line.add(new Inline.Plain(" (" + measure.type().text() + ")"));
        }
        if (measure.target().isGiven()) {
            line.add(new Inline.Plain(", målvärde: "));
            line.addAll(text.line(measure.target()));
        }
        if (measure.outcome().isGiven()) {
            line.add(new Inline.Plain(", utfall: "));
            line.addAll(text.line(measure.outcome()));
        }
        return List.of(new Block.Paragraph(line));
    }

    private static Block label(String words) {
        return new Block.Paragraph(List.of(new Inline.Plain(words)));
    }
}
