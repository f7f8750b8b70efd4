package org.vbeplan.redline;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.compare.Change;
import org.vbeplan.document.Document;
import org.vbeplan.document.Element;
import org.vbeplan.document.Redline;
import org.vbeplan.finding.Messages;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;

/** The list of what changed since an earlier version, as a part of the plan itself. */
public final class ChangeList {

    private static final String ID = "_andringar";
    private static final int LEVEL = 2;

    /** Words on each side of a change; the list quotes what changed, and nothing around it. */
    private static final int CONTEXT = 0;

    private final Words words;

    /**
     * @param messages with the catalogue {@code redline}
     */
    public ChangeList(Messages messages) {
        this.words = new Words(messages);
    }

    /**
     * The list.
     *
     * @param comparison with the changes in substance alone
     * @param with what the plan is compared with, as a reader calls it
     */
    public Document.Part of(Comparison comparison, String with) {
        if (comparison.before().isMissing()) {
            return part(List.of(paragraph(words.say("lista.ny", with) + ".")), List.of());
        }
        List<Element> elements = new ArrayList<>();
        elements.add(paragraph(words.say("lista.mot", with) + "."));
        List<Document.Part> parts = parts(comparison);
        if (parts.isEmpty()) {
            elements.add(paragraph(words.say("inget.sak") + "."));
        }
        if (comparison.editorialLeftOut() > 0) {
            int left = comparison.editorialLeftOut();
            elements.add(paragraph(words.amount("lista.redaktionella", left) + "."));
        }
        return part(elements, parts);
    }

    private Document.Part part(List<Element> elements, List<Document.Part> parts) {
        return new Document.Part(ID, "", words.say("lista.rubrik"), LEVEL, elements, parts);
    }

    private List<Document.Part> parts(Comparison whole) {
        Wholes wholes = Wholes.of(whole.changes());
        Comparison comparison = whole.ofDocuments().without(change -> isImplied(change, wholes));
        Entries entries =
                new Entries(
                        words, new Runs(words, CONTEXT), wholes, false, comparison.reasons()::take);
        List<Document.Part> parts = new ArrayList<>();
        for (Grouping.Group group : new Grouping(words, comparison).of(comparison.changes())) {
            String id = ID + "-" + (parts.size() + 1);
            List<List<Block>> items = new ArrayList<>();
            for (Redline.Entry entry : entries.of(id, group.changes())) {
                items.add(item(entry));
            }
            if (!items.isEmpty()) {
                List<Element> list =
                        List.of(new Element.Text(new Block.ListBlock(false, 1, items)));
                parts.add(new Document.Part(id, "", group.heading(), LEVEL + 1, list, List.of()));
            }
        }
        return parts;
    }

    /** What came or went with what it stands in; of activities and figures each is told. */
    private static boolean isImplied(Change change, Wholes wholes) {
        return switch (change.subject()) {
            case ACTIVITY, OBSERVATION, NEED, GOAL -> false;
            case TEXT, TABLE -> wholes.holdSection(change);
            default -> wholes.hold(change);
        };
    }

    private List<Block> item(Redline.Entry entry) {
        List<Inline> line = new ArrayList<>();
        String title = entry.title().isEmpty() ? "" : ": ";
        line.add(new Inline.Strong(List.of(new Inline.Plain(entry.word() + title))));
        if (!entry.title().isEmpty()) {
            line.add(new Inline.Plain(entry.title()));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(line)));
        List<String> told = new Retelling(words).of(entry);
        if (!told.isEmpty()) {
            blocks.add(
                    new Block.ListBlock(
                            false,
                            1,
                            told.stream()
                                    .map(
                                            each ->
                                                    List.<Block>of(
                                                            new Block.Paragraph(
                                                                    List.of(
                                                                            new Inline.Plain(
                                                                                    each)))))
                                    .toList()));
        }
        if (!entry.reason().isEmpty()) {
            List<Inline> reason = new ArrayList<>();
            reason.add(new Inline.Emphasis(List.of(new Inline.Plain(words.say("skäl") + ":"))));
            reason.add(new Inline.Plain(" "));
            reason.addAll(entry.reason());
            blocks.add(new Block.Paragraph(reason));
        }
        return blocks;
    }

    private static Element paragraph(String text) {
        return new Element.Text(new Block.Paragraph(List.of(new Inline.Plain(text))));
    }
}
