package org.vbeplan.print;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/** Makes the structure tree the engine wrote into one that reads well, and not only validates. */
final class StructureMending {
    private StructureMending() {}

    static void mend(PDDocument document, TaggedElements tags, Map<String, Element> notes)
            throws IOException {}
}
