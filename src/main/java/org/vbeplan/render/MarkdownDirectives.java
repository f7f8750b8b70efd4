package org.vbeplan.render;

import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.vbeplan.render.MarkdownWriter.Place;

/** What a Markdown template needs beyond text: to move lines in, and to make one line of many. */
final class MarkdownDirectives {
    private static final String BREAK = "<br>";

    private MarkdownDirectives() {}

    static Map<String, TemplateModel> all() {
        return Map.of(
                "indent", directive(MarkdownDirectives::indent),
                "oneLine", directive(MarkdownDirectives::oneLine),
                "marked", directive(MarkdownDirectives::marked),
                "code", directive((out, body, given) -> out.code(text(given, "text", ""))),
                "br", directive((out, body, given) -> out.lineBreak()));
    }

    /**
     * {@code <@indent first="- ">lines</@indent>}: the first line after {@code first}, the others
     * after {@code rest} or, without it, as many spaces.
     */
    private static void indent(MarkdownWriter out, Body body, Map<?, ?> parameters)
            throws TemplateException, IOException {
        String first = text(parameters, "first", "");
        String rest = text(parameters, "rest", " ".repeat(first.length()));
        MarkdownWriter part = out.part(Place.BLOCK);
        body.write(part);
        List<String> lines = MarkdownLines.tidy(part.toString());
        StringBuilder moved = new StringBuilder(first);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0) {
                moved.append(line.isEmpty() ? rest.stripTrailing() : rest);
            }
            moved.append(line).append('\n');
        }
        out.raw(lines.isEmpty() ? first.stripTrailing() + "\n" : moved.toString());
    }

    /** {@code <@oneLine>lines</@oneLine>}: the lines as one, as a cell of a table needs it. */
    private static void oneLine(MarkdownWriter out, Body body, Map<?, ?> parameters)
            throws TemplateException, IOException {
        MarkdownWriter part = out.part(Place.CELL);
        body.write(part);
        StringBuilder joined = new StringBuilder();
        for (String line : part.toString().split("\n")) {
            if (!line.isBlank()) {
                joined.append(joined.length() == 0 ? "" : BREAK).append(line.strip());
            }
        }
        out.raw(joined.toString());
    }

    /** {@code <@marked with="**">text</@marked>}: bold or emphasised text. */
    private static void marked(MarkdownWriter out, Body body, Map<?, ?> parameters)
            throws TemplateException, IOException {
        String mark = text(parameters, "with", "_");
        MarkdownWriter span = out.span(mark);
        body.write(span);
        out.marked(mark, span.toString());
    }

    private static String text(Map<?, ?> parameters, String name, String otherwise)
            throws TemplateModelException {
        return parameters.get(name) instanceof TemplateScalarModel text
                ? text.getAsString()
                : otherwise;
    }

    private static TemplateDirectiveModel directive(Directive directive) {
        return (environment, parameters, variables, body) -> {
            if (!(environment.getOut() instanceof MarkdownWriter out)) {
                throw new TemplateException(
                        "works in a template's own text, not within #assign or #compress",
                        environment);
            }
            directive.write(out, new Body(body), parameters);
        };
    }

    private interface Directive {
        void write(MarkdownWriter out, Body body, Map<?, ?> parameters)
                throws TemplateException, IOException;
    }

    private record Body(TemplateDirectiveBody content) {
        void write(MarkdownWriter out) throws TemplateException, IOException {
            if (content != null) {
                content.render(out);
            }
        }
    }
}
