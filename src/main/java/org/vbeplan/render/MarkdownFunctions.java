package org.vbeplan.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vbeplan.document.Document;

/** What a Markdown template can ask for: pieces that are more than escaped text. */
final class MarkdownFunctions {
    private MarkdownFunctions() {}

    static Map<String, TemplateModel> of(Document document) {
        return Map.of(
                "fence", function(arguments -> MarkdownCode.block(text(arguments, 0))),
                "anchors", anchors(document));
    }

    /**
     * {@code anchors(["Innehåll"])}, given the headings before the document's first section, has
     * the functions {@code address} and {@code name}: what a link and its target are to say.
     */
    private static TemplateMethodModelEx anchors(Document document) {
        return arguments -> {
            List<String> headings = new ArrayList<>();
            if (!arguments.isEmpty() && arguments.get(0) instanceof TemplateSequenceModel before) {
                for (int i = 0; i < before.size(); i++) {
                    headings.add(text(before.get(i)));
                }
            }
            MarkdownAnchors anchors = MarkdownAnchors.of(headings, document);
            return new Variables(
                    Map.of(
                            "address", function(words -> anchors.address(text(words, 0))),
                            "name", function(words -> anchors.anchor(text(words, 0)))));
        };
    }

    private static TemplateMethodModelEx function(Function function) {
        return arguments -> MarkdownFormat.INSTANCE.fromMarkup(function.of(arguments));
    }

    private static String text(List<?> arguments, int index) throws TemplateModelException {
        return text(index < arguments.size() ? arguments.get(index) : null);
    }

    private static String text(Object value) throws TemplateModelException {
        if (value instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("a text is needed between the parentheses");
    }

    private interface Function {
        String of(List<?> arguments) throws TemplateModelException;
    }
}
