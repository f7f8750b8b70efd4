package org.vbeplan.render;

import java.util.List;
import org.vbeplan.document.Document;
import org.vbeplan.document.Element;
import org.vbeplan.document.Element.Column;

/** Documents of one section, for tests of one thing. */
final class SmallDocument {
    private static final DocumentRenderer RENDERER = new DocumentRenderer(TemplateSource.NONE);

    private SmallDocument() {}

    static Document of(String heading, List<Element> elements) {
        return new Document(
                "Plan",
                "",
                "",
                "Plan",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(new Document.Part("del", "", heading, 2, elements, List.of())),
                List.of(),
                List.of(),
                Document.Colophon.NONE,
                new Document.Properties("", "", List.of(), "", ""));
    }

    static String markdown(Element element) throws TemplateBrokenException {
        return markdown("Del", List.of(element));
    }

    static String markdown(String heading, List<Element> elements) throws TemplateBrokenException {
        return RENDERER.markdown(of(heading, elements));
    }

    static String html(Element element) throws TemplateBrokenException {
        return RENDERER.html(of("Del", List.of(element)));
    }

    /** A table with one row, in which the cell is the last of two. */
    static Element table(Element.Cell cell) {
        return new Element.Table(
                "aktiviteter",
                List.of(),
                List.of(new Column("A", 50, false), new Column("B", 50, false)),
                List.of(Texts.row("", Texts.cell("x"), cell)),
                List.of());
    }
}
