package org.vbeplan.build;

import java.util.BitSet;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Contact;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Need;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Omission;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.Section;

/**
 * The lines of a plan's file that hold what only the internal edition shows. What is wrong there is
 * told to the author, and never in a draft of the public edition: the message would quote it.
 */
final class InternalLines {

    private final String file;
    private final SourceText source;
    private final BitSet lines = new BitSet();

    InternalLines(Plan plan, SourceText source) {
        this.file = plan.file();
        this.source = source;
        plan.eachSection(this::section);
    }

    boolean hold(Finding finding) {
        return finding.at().file().equals(file) && lines.get(finding.at().line());
    }

    private void section(Section section) {
        if (section.internal()) {
            Span key = section.id().at();
            lines.set(key.line(), source.lastLineUnder(key) + 1);
        }
        for (Content content : section.contents()) {
            if (content instanceof Content.Activities table) {
                table.rows().stream().filter(Activity::internal).forEach(row -> row(row.at()));
            } else if (content instanceof Content.Observations table) {
                table.rows().stream().filter(Observation::internal).forEach(row -> row(row.at()));
            } else if (content instanceof Content.Needs table) {
                table.needs().stream().filter(Need::internal).forEach(need -> row(need.at()));
            } else if (content instanceof Content.Omissions list) {
                list.omissions().stream()
                        .filter(Omission::internal)
                        .forEach(omission -> row(omission.at()));
            } else if (content instanceof Content.Contacts table) {
                table.contacts().stream().filter(Contact::internal).forEach(row -> row(row.at()));
            }
        }
    }

    private void row(Span at) {
        lines.set(at.line(), source.lastLineOfRow(at) + 1);
    }
}
