package org.vbeplan.print;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns a page written for a browser into the page the engine prints, pass by pass. */
final class PagePreparation {
    private PagePreparation() {}

    /**
     * Changes the page in place.
     *
     * @return the notes moved to the foot, by their id, for the mending of the structure tree
     */
    static Map<String, Element> prepare(Document page) {
        PrintedPart.keep(page);
        Revisions.prepare(page);
        Pictures.prepare(page);
        TableSpans.cap(page);
        TableRows.fill(page);
        TableLeads.keep(page);
        Map<String, Element> notes = NotesAtFoot.move(page);
        Outline.add(page); // after the notes have left: their heading goes with them
        DeadLinks.unlink(page);
        ContentsLeaders.add(page);
        LineBreaks.space(page);
        InlineRuns.wrap(page);
        Languages.keep(page); // after the runs are wrapped: it asks where a span stands
        BaseStyle.add(page);
        return notes;
    }
}
