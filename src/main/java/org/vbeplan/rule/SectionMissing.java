package org.vbeplan.rule;

import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Span;

/** The sections that the riktlinjer name are there; {@code värden} are their ids. */
final class SectionMissing implements Rule {

    @Override
    public Code code() {
        return Code.SECTION_MISSING;
    }

    @Override
    public void ask(Inquiry inquiry) {
        Set<String> there = new TreeSet<>();
        inquiry.plan().eachSection(section -> there.add(section.id().text()));
        Span at = inquiry.plan().sectionsAt();
        for (String id : inquiry.values()) {
            if (!there.contains(id)) {
                inquiry.report(at, inquiry.headings().getOrDefault(id, id), id);
            }
        }
    }
}
