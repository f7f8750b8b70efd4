package org.vbeplan.document;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.text.Inline;

/**
 * What changed from one plan to another, or from several to several, ready to be written: every
 * word of it is in the reader's language already.
 *
 * @param language {@code sv} or {@code en}, of the words that are not a plan's
 * @param stamp {@code INTERN} or empty: marks every page
 * @param runningTitle the title in the head of every page
 * @param registration the registration numbers in the head of every page; may be empty
 * @param totals a row for each of several plans; empty where there is one
 * @param remarks what is to be known of the whole, such as what is not shown
 * @param plans in the order in which they are read
 * @param leftOut what there was no room for; empty where there was
 */
public record Redline(
        String language,
        String title,
        String subtitle,
        String stamp,
        String runningTitle,
        String registration,
        Labels labels,
        List<Total> totals,
        List<String> remarks,
        List<Compared> plans,
        String leftOut,
        Document.Properties properties) {

    public Redline {
        totals = List.copyOf(totals);
        remarks = List.copyOf(remarks);
        plans = List.copyOf(plans);
    }

    /** How many changes it tells. */
    public int size() {
        return plans.stream().mapToInt(Compared::size).sum();
    }

    /**
     * The beginning of it.
     *
     * @param changes that are kept
     * @param rows of {@link #totals} that are kept
     * @param said that something was left out
     */
    public Redline first(int changes, int rows, String said) {
        int left = changes;
        List<Compared> kept = new ArrayList<>();
        for (Compared plan : plans) {
            if (left > 0 || plan.heading().isEmpty()) {
                kept.add(plan.first(left));
            }
            left = Math.max(0, left - plan.size());
        }
        return new Redline(
                language,
                title,
                subtitle,
                stamp,
                runningTitle,
                registration,
                labels,
                totals.subList(0, Math.min(rows, totals.size())),
                remarks,
                kept,
                said,
                properties);
    }

    /** The words that stand around the changes. */
    public record Labels(
            String skip,
            String facts,
            String before,
            String now,
            String summary,
            String what,
            String plan,
            String contents,
            String reading,
            String inserted,
            String deleted,
            String insertedEnd,
            String deletedEnd,
            String show,
            String reason,
            List<String> counts) {
        public Labels {
            counts = List.copyOf(counts);
        }
    }

    /**
     * One of several plans in the list of all.
     *
     * @param id of the part of the document that tells of it; empty where nothing changed
     */
    public record Total(String id, String plan, String summary) {}

    /**
     * A plan and what it is compared with.
     *
     * @param id unique in the document, fit for an address
     * @param heading names both; empty where the document's title does
     * @param facts what both say of themselves, beside each other
     * @param summary how many things changed, in one line
     * @param remarks what is to be known of the comparison, such as a plan that could not be read
     * @param counts how many of each kind; empty where nothing changed
     * @param groups the changes by section, in reading order
     */
    public record Compared(
            String id,
            String heading,
            List<Fact> facts,
            String summary,
            List<String> remarks,
            List<Count> counts,
            List<Group> groups) {
        public Compared {
            facts = List.copyOf(facts);
            remarks = List.copyOf(remarks);
            counts = List.copyOf(counts);
            groups = List.copyOf(groups);
        }

        int size() {
            return groups.stream().mapToInt(group -> group.entries().size()).sum();
        }

        Compared first(int changes) {
            int left = changes;
            List<Group> kept = new ArrayList<>();
            for (Group group : groups) {
                List<Entry> own =
                        group.entries().subList(0, Math.min(left, group.entries().size()));
                if (!own.isEmpty()) {
                    kept.add(new Group(group.id(), group.heading(), group.path(), own));
                }
                left -= own.size();
            }
            return new Compared(id, heading, facts, summary, remarks, counts, kept);
        }
    }

    /** What the two plans say of themselves; a value that is the same stands twice. */
    public record Fact(String label, String before, String now) {
        /** Whether the two say different things. */
        public boolean isChanged() {
            return !before.equals(now);
        }
    }

    /**
     * A row of the table of numbers.
     *
     * @param what such as {@code Aktiviteter}
     * @param numbers as many as {@link Labels#counts}
     */
    public record Count(String what, List<Integer> numbers) {
        public Count {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * The changes of a section, or of the head.
     *
     * @param path the headings around it, outermost first; may be empty
     */
    public record Group(String id, String heading, String path, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** What happened. */
    public enum Mark {
        ADDED,
        REMOVED,
        MOVED,
        RENAMED,
        EDITED
    }

    /**
     * A change.
     *
     * @param id unique in the document, fit for an address
     * @param word says what happened and to what, such as {@code Ny aktivitet}
     * @param title what it happened to
     * @param key its id in the plan's file; empty where it has none
     * @param weight {@code i sak} or {@code redaktionell}; empty where that is not told
     * @param isEditorial whether it is redaktionell
     * @param reason why, as the plan tells it; empty where it does not
     */
    public record Entry(
            String id,
            Mark mark,
            String word,
            String title,
            String key,
            String weight,
            boolean isEditorial,
            List<Line> lines,
            List<Inline> reason) {
        public Entry {
            lines = List.copyOf(lines);
            reason = List.copyOf(reason);
        }
    }

    /**
     * A value or a paragraph before and after.
     *
     * @param label names the field; empty where the words need none
     * @param pieces in order
     * @param isWhole the label says already that all of it is new, or gone
     */
    public record Line(String label, List<Piece> pieces, boolean isWhole) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /** Some words. */
    public record Piece(Kind kind, String text) {

        /** What became of the words. */
        public enum Kind {
            SAME,
            INSERTED,
            DELETED,
            /** Words that are the same and not shown; the text is empty. */
            LEFT_OUT
        }
    }
}
