package org.vbeplan.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * A board's action plan, as its file says it.
 *
 * @param file the file as the user named it
 * @param header what stands under {@code handlingsplan:}
 * @param sections the sections under {@code avsnitt:}, in order
 * @param sectionsAt the place of the key {@code avsnitt}
 * @param notes what {@code källor:} and {@code noter:} define, in order
 * @param exemptions {@code avsteg}, findings that the author answers for
 * @param reasons {@code ändringar}, why something is not as it was in the version before
 */
public record Plan(
        String file,
        Header header,
        List<Section> sections,
        Span sectionsAt,
        List<Note> notes,
        List<Exemption> exemptions,
        List<Reason> reasons) {

    public Plan {
        requireNonNull(file, "file");
        requireNonNull(header, "header");
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        exemptions = List.copyOf(exemptions);
        reasons = List.copyOf(reasons);
    }

    /** Every section with its subsections, in reading order. */
    public void eachSection(Consumer<Section> visitor) {
        sections.forEach(section -> section.each(visitor));
    }

    /** Every activity that is written out here, in reading order; {@code se:} rows are left out. */
    public List<Activity> activities() {
        List<Activity> result = new ArrayList<>();
        eachSection(
                section -> {
                    for (Content content : section.contents()) {
                        if (content instanceof Content.Activities table) {
                            table.rows().stream()
                                    .filter(row -> !row.isReference())
                                    .forEach(result::add);
                        }
                    }
                });
        return result;
    }

    /**
     * A source or an explanatory note.
     *
     * @param id what {@code [^id]} calls
     * @param kind which of the two lists it stands in
     * @param text what the note says; not given where {@code missing} is
     * @param missing why the text is missing in the original; not given where it is not
     * @param address where the source is found; may be absent
     * @param at the id's place
     */
    public record Note(String id, Kind kind, Prose text, Prose missing, Word address, Span at) {

        /** Where a note comes from. */
        public enum Kind {
            /** {@code källor:}, a publication, a law, a decision. */
            SOURCE,
            /** {@code noter:}, an explanation. */
            EXPLANATION
        }
    }

    /**
     * Why something changed, told in the list of changes since an earlier version.
     *
     * @param id of what changed: a section, an activity or another thing that has an id in this
     *     version or in the earlier one, or a key of the head
     */
    public record Reason(Word id, Prose text) {}
}
