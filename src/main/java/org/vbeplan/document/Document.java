package org.vbeplan.document;

import java.util.List;
import org.vbeplan.text.Inline;

/**
 * A plan, ready to be written: headings numbered, shared texts filled in, notes numbered in order
 * of use, everything internal left out of the public edition.
 *
 * @param stamp {@code UTKAST}, {@code INTERN}, both or empty: marks every page
 * @param runningTitle the title in the head of every page
 * @param registration the registration numbers in the head of every page; may be empty
 * @param gaps what a draft lacks; empty unless {@code --draft}
 * @param contents the table of contents
 * @param parts the sections
 * @param activities every activity by area, for the list at the end
 */
public record Document(
        String title,
        String subtitle,
        String stamp,
        String runningTitle,
        String registration,
        List<CoverRow> cover,
        List<String> gaps,
        List<Entry> contents,
        List<Part> parts,
        List<ActivityGroup> activities,
        List<Note> notes,
        Colophon colophon,
        Properties properties) {

    public Document {
        cover = List.copyOf(cover);
        gaps = List.copyOf(gaps);
        contents = List.copyOf(contents);
        parts = List.copyOf(parts);
        activities = List.copyOf(activities);
        notes = List.copyOf(notes);
    }

    /** A row of the block on the first page; each value is a line. */
    public record CoverRow(String label, List<List<Inline>> values) {
        public CoverRow {
            values = values.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A line of the table of contents.
     *
     * @param number such as {@code 2.1}; empty where headings are not numbered
     */
    public record Entry(String id, String number, String heading, List<Entry> entries) {
        public Entry {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A section.
     *
     * @param id unique in the document, ASCII, fit for an address
     * @param level of the heading, from 2: the title is 1
     */
    public record Part(
            String id,
            String number,
            String heading,
            int level,
            List<Element> elements,
            List<Part> parts) {
        public Part {
            elements = List.copyOf(elements);
            parts = List.copyOf(parts);
        }
    }

    /** The activities of one area, which is a top section. */
    public record ActivityGroup(String id, String heading, List<ActivityLine> lines) {
        public ActivityGroup {
            lines = List.copyOf(lines);
        }
    }

    /** An activity in the list: where it stands, and what it is in a few words. */
    public record ActivityLine(String id, List<Inline> text) {
        public ActivityLine {
            text = List.copyOf(text);
        }
    }

    /**
     * A note's text.
     *
     * @param missing the original lacks the text; {@code text} says so
     */
    public record Note(int number, List<Inline> text, boolean missing) {
        public Note {
            text = List.copyOf(text);
        }

        /**
         * Where the call leads; no id of a plan begins with a low line, so that none is the same.
         */
        public String id() {
            return "_not-" + number;
        }

        /** Where the call stands. */
        public String callId() {
            return "_anrop-" + number;
        }
    }

    /**
     * What is said at the end of a document that retells another.
     *
     * @param original empty where the plan retells nothing
     */
    public record Colophon(List<Inline> original, List<Deviation> deviations) {
        public static final Colophon NONE = new Colophon(List.of(), List.of());

        public Colophon {
            original = List.copyOf(original);
            deviations = List.copyOf(deviations);
        }
    }

    /** A known defect of the original. */
    public record Deviation(List<Inline> place, List<Inline> text) {
        public Deviation {
            place = List.copyOf(place);
            text = List.copyOf(text);
        }
    }

    /**
     * What the files say of themselves.
     *
     * @param date the plan's own date, ISO 8601
     */
    public record Properties(
            String author, String subject, List<String> keywords, String date, String generator) {
        public Properties {
            keywords = List.copyOf(keywords);
        }
    }
}
