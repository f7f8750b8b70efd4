package org.vbeplan.plan;

import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.text.Word;

/**
 * A section of the plan.
 *
 * @param id its identity, for riktlinjer, links and comparison; {@code at} is the key's place
 * @param heading not given where the template's heading is to be used
 * @param internal left out of the public edition
 * @param appendix stands after the others, as Bilaga 1, 2 …
 * @param contents what the section holds, in order
 * @param sections its subsections, in order
 */
public record Section(
        Word id,
        Word heading,
        boolean internal,
        boolean appendix,
        List<Content> contents,
        List<Section> sections) {

    public Section {
        contents = List.copyOf(contents);
        sections = List.copyOf(sections);
    }

    /** Whether nothing is said in it, nor in its subsections. */
    public boolean isEmpty() {
        return contents.stream().allMatch(Content::isEmpty)
                && sections.stream().allMatch(Section::isEmpty);
    }

    /** This section, then those in it, in reading order. */
    public void each(Consumer<Section> visitor) {
        visitor.accept(this);
        sections.forEach(section -> section.each(visitor));
    }
}
