package org.vbeplan.compose;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.document.Document;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Header;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Word;

/** Composes a plan. */
public final class Composer {

    private static final String GENERATOR = "vbe-plan";
    private static final String UNKNOWN_DAY = "1970-01-01";

    private final PictureData pictures;
    private final String day;

    /** Documents with each plan's own day. */
    public Composer(PictureData pictures) {
        this(pictures, "");
    }

    /**
     * @param day ISO 8601, the day every document is given; empty for each plan's own
     */
    public Composer(PictureData pictures, String day) {
        this.pictures = pictures;
        this.day = day;
    }

    /**
     * The document of a plan.
     *
     * @param gaps what a draft lacks, in words; null where the plan is whole and no draft is made
     */
    public Document compose(PlanInCity context, Edition edition, List<String> gaps) {
        return compose(context, edition, gaps, null);
    }

    /**
     * The document of a plan.
     *
     * @param gaps as above
     * @param foreword what stands before its sections; null where nothing does
     */
    public Document compose(
            PlanInCity context, Edition edition, List<String> gaps, Foreword foreword) {
        Header header = context.plan().header();
        Notes notes = new Notes(context);
        TextComposer text = new TextComposer(context, notes, pictures, targets(context, edition));
        SectionComposer sections = new SectionComposer(context, edition, text);
        List<Document.Part> parts = new ArrayList<>();
        List<Document.Entry> entries = new ArrayList<>();
        if (foreword != null) {
            // Before the sections: notes are numbered as they are read.
            Document.Part part = foreword.part(text::line);
            parts.add(part);
            entries.add(new Document.Entry(part.id(), "", part.heading(), List.of()));
        }
        List<Document.Part> own = sections.parts();
        parts.addAll(own);
        entries.addAll(entries(own));
        String title = title(context, text);
        String registration =
                String.join(", ", header.registrations().stream().map(Word::text).toList());
        return new Document(
                title,
                Inline.plainText(text.line(header.subtitle())),
                stamp(edition, gaps != null),
                title,
                registration,
                new CoverBlock(context, text).rows(),
                gaps == null ? List.of() : gaps,
                entries,
                parts,
                sections.groups(),
                notes.all(),
                colophon(header.original(), text),
                properties(context, title));
    }

    private static String stamp(Edition edition, boolean draft) {
        boolean internal = edition == Edition.INTERNAL;
        if (draft) {
            return internal ? "UTKAST INTERN" : "UTKAST";
        }
        return internal ? "INTERN" : "";
    }

    private static String title(PlanInCity context, TextComposer text) {
        Header header = context.plan().header();
        List<Inline> title =
                header.title().isGiven()
                        ? header.title().line()
                        : context.template().map(RuleSet.Template::title).orElse(List.of());
        String words = Inline.plainText(text.line(title));
        return words.isBlank() ? "Handlingsplan " + context.years() : words;
    }

    /** What can be linked to in this edition. */
    private static Set<String> targets(PlanInCity context, Edition edition) {
        Set<String> targets = new TreeSet<>();
        context.plan().sections().forEach(section -> targets(section, edition, targets));
        return targets;
    }

    private static void targets(Section section, Edition edition, Set<String> targets) {
        if (!edition.shows(section.internal())) {
            return;
        }
        targets.add(Ascii.fold(section.id().text()));
        for (Content content : section.contents()) {
            if (content instanceof Content.Activities table) {
                table.rows().stream()
                        .filter(row -> !row.isReference() && edition.shows(row.internal()))
                        .forEach(row -> targets.add(Ascii.fold(row.id().text())));
            } else if (content instanceof Content.Needs table) {
                table.needs().stream()
                        .filter(need -> edition.shows(need.internal()))
                        .forEach(need -> targets.add(Ascii.fold(need.id().text())));
            }
        }
        section.sections().forEach(inner -> targets(inner, edition, targets));
    }

    private static List<Document.Entry> entries(List<Document.Part> parts) {
        return parts.stream()
                .map(
                        part ->
                                new Document.Entry(
                                        part.id(),
                                        part.number(),
                                        part.heading(),
                                        entries(part.parts())))
                .toList();
    }

    private static Document.Colophon colophon(Header.Original original, TextComposer text) {
        if (!original.document().isGiven()) {
            return Document.Colophon.NONE;
        }
        return new Document.Colophon(
                text.line(original.document()),
                original.deviations().stream()
                        .map(
                                deviation ->
                                        new Document.Deviation(
                                                text.line(deviation.place()),
                                                text.line(deviation.text())))
                        .toList());
    }

    private Document.Properties properties(PlanInCity context, String title) {
        Header header = context.plan().header();
        String board = context.board().map(Board::name).orElse(header.board().text());
        List<String> keywords = new ArrayList<>();
        keywords.add("handlingsplan");
        keywords.add("våldsbejakande extremism");
        keywords.add(board);
        keywords.add(context.years());
        header.registrations().forEach(number -> keywords.add(number.text()));
        return new Document.Properties(
                board, title, keywords, day.isEmpty() ? date(context) : day, GENERATOR);
    }

    /** The plan's own day: issued, last decided, or else the first day of its year. */
    private static String date(PlanInCity context) {
        Header header = context.plan().header();
        if (isDay(header.issued().text())) {
            return header.issued().text();
        }
        String day = context.firstYear() + "-01-01";
        for (Header.Decision decision : header.decisions()) {
            if (isDay(decision.date().text())) {
                day = decision.date().text();
            }
        }
        // A draft's year can be anything at all.
        return isDay(day) ? day : UNKNOWN_DAY;
    }

    private static boolean isDay(String date) {
        try {
            return date.length() == 10 && LocalDate.parse(date) != null;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
