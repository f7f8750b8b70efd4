package org.vbeplan.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vbeplan.text.Inline;

/** What an HTML template can ask for beyond the document. */
final class PageFunctions {
    private PageFunctions() {}

    static Map<String, TemplateModel> all() {
        return Map.of("words", words(), "fontFaces", fontFaces());
    }

    /** {@code words(text)}: text without marks, for an attribute. */
    private static TemplateMethodModelEx words() {
        return arguments -> {
            if (arguments.size() == 1 && arguments.get(0) instanceof RecordWrapper.Items items) {
                List<Inline> text = new ArrayList<>();
                for (Object piece : items.content()) {
                    if (piece instanceof Inline inline) {
                        text.add(inline);
                    }
                }
                return new SimpleScalar(Inline.plainText(text));
            }
            throw new TemplateModelException("a piece of text is needed between the parentheses");
        };
    }

    /** {@code fontFaces()}: the style that brings the font along. */
    private static TemplateMethodModelEx fontFaces() {
        return arguments -> PageFormat.INSTANCE.fromMarkup(ScreenFonts.css());
    }
}
