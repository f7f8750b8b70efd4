package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.document.Element;
import org.vbeplan.plan.Activity;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** Writes the values of an activity as cells of a table. */
final class Cells {

    private final TextComposer text;
    private final NeedTable needs;
    private final AreaNames areas;

    Cells(TextComposer text, NeedTable needs, AreaNames areas) {
        this.text = text;
        this.needs = needs;
        this.areas = areas;
    }

    Element.Cell of(String field, Activity row) {
        List<Block> blocks =
                switch (field) {
                    case "kortnamn" -> List.of(new Block.Paragraph(ActivityTable.name(row, text)));
                    case "aktivitet" -> description(row);
                    case "kravgrad" -> word(row.obligation());
                    case "ansvarig" -> all(row.responsible());
                    case "samverkan" -> partners(row);
                    case "tidplan" -> schedule(row.schedule());
                    case "uppföljning" -> followUp(row.followUp());
                    case "insatsområde" -> names(areas.areas(row));
                    case "delområden" -> names(areas.subareas(row));
                    case "behov" -> needs.numbers(row.needs());
                    case "mål" -> text.blocks(row.goal());
                    case "indikator" -> text.blocks(row.indicator());
                    case "målgrupp" -> text.blocks(row.audience());
                    case "metod" -> text.blocks(row.method());
                    case "kostnad" -> text.blocks(row.cost());
                    case "läge" -> word(row.state());
                    case "utfall" -> text.blocks(row.outcome());
                    default -> List.of();
                };
        return new Element.Cell(blocks);
    }

    private List<Block> description(Activity row) {
        List<Block> blocks = new ArrayList<>(text.blocks(row.description()));
        if (blocks.isEmpty()) {
            blocks.add(paragraph(new Inline.Gap("beskrivning saknas")));
        }
        if (!row.steps().isEmpty()) {
            blocks.add(
                    new Block.ListBlock(false, 1, row.steps().stream().map(this::step).toList()));
        }
        return blocks;
    }

    private List<Block> step(Activity.Step step) {
        List<Inline> line = new ArrayList<>(text.line(step.description()));
        List<String> details = new ArrayList<>();
        step.responsible().forEach(who -> details.add(who.plainText()));
        for (Block block : schedule(step.schedule())) {
            details.add(Inline.plainText(((Block.Paragraph) block).content()));
        }
        if (!details.isEmpty()) {
            line.add(new Inline.Plain(": " + String.join(", ", details)));
        }
        return List.of(new Block.Paragraph(line));
    }

    private List<Block> partners(Activity row) {
        List<Block> blocks = new ArrayList<>();
        for (Activity.Partner partner : row.partners()) {
            List<Inline> line = new ArrayList<>(text.line(partner.name()));
            if (partner.until().isGiven()) {
                line.add(new Inline.Plain(" t.o.m.\u00A0"));
                line.addAll(text.line(partner.until()));
            }
            blocks.add(new Block.Paragraph(line));
        }
        return blocks;
    }

    private List<Block> schedule(Activity.Schedule schedule) {
        if (schedule.text().isGiven()) {
            return paragraphs(text.blocks(schedule.text()));
        }
        List<Block> blocks = new ArrayList<>();
        if (schedule.ongoing()) {
            blocks.add(paragraph(new Inline.Plain("Löpande")));
        }
        blocks.addAll(text.blocks(schedule.rhythm()));
        if (schedule.condition().isGiven()) {
            blocks.add(prefixed("Vid ", schedule.condition()));
        }
        if (schedule.start().isGiven()) {
            blocks.add(prefixed("Start ", schedule.start()));
        }
        blocks.addAll(text.blocks(schedule.period()));
        if (schedule.latest().isGiven()) {
            blocks.add(paragraph(day("Senast ", schedule.latest())));
        }
        return paragraphs(blocks);
    }

    private List<Block> followUp(Activity.FollowUp followUp) {
        if (followUp.text().isGiven()) {
            return text.blocks(followUp.text());
        }
        List<Block> blocks = new ArrayList<>();
        if (followUp.channel().isGiven() || followUp.indicator().isGiven()) {
            List<Inline> line = new ArrayList<>(text.line(followUp.channel()));
            if (!line.isEmpty() && followUp.indicator().isGiven()) {
                line.add(new Inline.Plain(", "));
            }
            line.addAll(text.line(followUp.indicator()));
            blocks.add(new Block.Paragraph(line));
        }
        if (followUp.latest().isGiven()) {
            blocks.add(paragraph(day("Senast ", followUp.latest())));
        }
        return blocks;
    }

    private List<Block> all(List<Prose> values) {
        List<Block> blocks = new ArrayList<>();
        values.forEach(value -> blocks.addAll(text.blocks(value)));
        return blocks;
    }

    private Block prefixed(String prefix, Prose value) {
        List<Inline> line = new ArrayList<>(List.of(new Inline.Plain(prefix)));
        line.addAll(text.line(value));
        return new Block.Paragraph(line);
    }

    /** Lists and tables inside a time plan are read as their paragraphs. */
    private static List<Block> paragraphs(List<Block> blocks) {
        List<Block> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph) {
                paragraphs.add(block);
            } else {
                List<Inline> words = new ArrayList<>();
                Block.eachInline(
                        List.of(block),
                        piece -> words.add(new Inline.Plain(Inline.ownWords(piece))));
                paragraphs.add(new Block.Paragraph(words));
            }
        }
        return paragraphs;
    }

    private static Inline day(String prefix, Word date) {
        return new Inline.Plain(Typography.set(prefix + Dates.brief(date.text())));
    }

    private static List<Block> word(Word word) {
        return word.isGiven() ? List.of(paragraph(new Inline.Plain(word.text()))) : List.of();
    }

    private static List<Block> names(List<String> names) {
        return names.stream()
                .map(name -> paragraph(new Inline.Plain(Typography.set(name))))
                .toList();
    }

    private static Block paragraph(Inline piece) {
        return new Block.Paragraph(List.of(piece));
    }
}
