package org.vbeplan.read;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.plan.Contact;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Goal;
import org.vbeplan.plan.Need;
import org.vbeplan.plan.Omission;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** Reads a plan's sections and what stands in them. */
final class SectionReader {

    private SectionReader() {}

    static List<Section> sections(Fields fields) {
        List<Section> sections = new ArrayList<>();
        for (Node.Entry entry : fields.all()) {
            sections.add(section(entry, fields));
        }
        return sections;
    }

    private static Section section(Node.Entry entry, Fields parent) {
        Word id = PlanReader.key(entry);
        if (entry.value() instanceof Node.Scalar) {
            Prose text = parent.prose(entry.value());
            List<Content> contents = text.isGiven() ? List.of(new Content.Text(text)) : List.of();
            return new Section(id, Word.NONE, false, false, contents, List.of());
        }
        Fields fields = parent.inside(entry.value());
        return new Section(
                id,
                fields.word("rubrik"),
                isInternal(fields),
                fields.flag("bilaga"),
                contents(fields),
                sections(fields.fields("avsnitt")));
    }

    /** A value that can't be understood is taken as intern: what was said once can't be unsaid. */
    static boolean isInternal(Fields fields) {
        return fields.has("synlighet") && !fields.word("synlighet").is("publik");
    }

    private static List<Content> contents(Fields section) {
        List<Content> contents = new ArrayList<>();
        add(section, contents);
        for (Node item : section.items("innehåll")) {
            if (item instanceof Node.Scalar) {
                Prose text = section.prose(item);
                if (text.isGiven()) {
                    contents.add(new Content.Text(text));
                }
            } else {
                add(section.inside(item), contents);
            }
        }
        return contents;
    }

    /** What stands directly in a section or in a part of it, in the order the format gives. */
    private static void add(Fields fields, List<Content> contents) {
        Prose title = fields.prose("tabellrubrik");
        if (fields.word("gemensam").isGiven()) {
            contents.add(new Content.Shared(fields.word("gemensam")));
        }
        Prose text = fields.prose("text");
        if (text.isGiven()) {
            contents.add(new Content.Text(text));
        }
        if (fields.has("mål")) {
            contents.add(new Content.Goals(title, goals(fields), fields.keyAt("mål")));
        }
        if (fields.has("observationer")) {
            contents.add(
                    new Content.Observations(
                            title,
                            fields.flag("diagram"),
                            fields.list("observationer").stream()
                                    .map(FigureReader::observation)
                                    .toList(),
                            fields.keyAt("observationer")));
        }
        if (fields.has("enkät")) {
            contents.add(new Content.SurveyResult(FigureReader.survey(fields.fields("enkät"))));
        }
        if (fields.has("rutin")) {
            contents.add(new Content.Procedure(FigureReader.routine(fields.fields("rutin"))));
        }
        if (fields.has("behov")) {
            contents.add(new Content.Needs(title, needs(fields), fields.keyAt("behov")));
        }
        if (fields.has("kontakter")) {
            contents.add(new Content.Contacts(title, contacts(fields), fields.keyAt("kontakter")));
        }
        if (fields.has("aktiviteter")) {
            contents.add(
                    new Content.Activities(
                            title,
                            columns(fields),
                            fields.list("aktiviteter").stream()
                                    .map(ActivityReader::activity)
                                    .toList(),
                            fields.keyAt("aktiviteter")));
        }
        if (fields.has("utan-insats")) {
            contents.add(
                    new Content.Omissions(title, omissions(fields), fields.keyAt("utan-insats")));
        }
    }

    private static List<Content.Column> columns(Fields fields) {
        return fields.fields("kolumner").all().stream()
                .map(entry -> new Content.Column(PlanReader.key(entry), Fields.word(entry.value())))
                .toList();
    }

    private static List<Goal> goals(Fields fields) {
        List<Goal> goals = new ArrayList<>();
        for (Node item : fields.items("mål")) {
            if (item instanceof Node.Scalar) {
                goals.add(new Goal(Word.NONE, fields.prose(item), List.of(), List.of(), item.at()));
                continue;
            }
            Fields goal = fields.inside(item);
            goals.add(
                    new Goal(
                            goal.word("id"),
                            goal.prose("text"),
                            goal.proses("effekter"),
                            measures(goal),
                            goal.at()));
        }
        return goals;
    }

    private static List<Goal.Measure> measures(Fields goal) {
        List<Goal.Measure> measures = new ArrayList<>();
        for (Node item : goal.items("mått")) {
            if (item instanceof Node.Scalar) {
                measures.add(new Goal.Measure(goal.prose(item), Word.NONE, Prose.NONE, Prose.NONE));
                continue;
            }
            Fields fields = goal.inside(item);
            measures.add(
                    new Goal.Measure(
                            fields.prose("text"),
                            fields.word("typ"),
                            fields.prose("målvärde"),
                            fields.prose("utfall")));
        }
        return measures;
    }

    private static List<Need> needs(Fields fields) {
        return fields.list("behov").stream()
                .map(
                        row ->
                                new Need(
                                        row.word("id"),
                                        row.prose("text"),
                                        row.prose("grund"),
                                        row.prose("utan-insats"),
                                        isInternal(row),
                                        row.at()))
                .toList();
    }

    private static List<Omission> omissions(Fields fields) {
        return fields.list("utan-insats").stream()
                .map(
                        row ->
                                new Omission(
                                        row.word("delområde"),
                                        row.prose("skäl"),
                                        isInternal(row),
                                        row.at()))
                .toList();
    }

    private static List<Contact> contacts(Fields fields) {
        return fields.list("kontakter").stream()
                .map(
                        row ->
                                new Contact(
                                        row.prose("funktion"),
                                        row.prose("enhet"),
                                        row.word("telefon"),
                                        row.word("e-post"),
                                        row.word("webb"),
                                        isInternal(row),
                                        row.at()))
                .toList();
    }
}
