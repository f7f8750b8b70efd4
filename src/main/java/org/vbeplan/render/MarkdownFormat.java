package org.vbeplan.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;

/** Escapes what plans say for Markdown, so that a template can't forget to. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Markup> {
    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private MarkdownFormat() {}

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        if (out instanceof MarkdownWriter writer) {
            writer.escaped(text);
        } else {
            // What a template collects in a variable: where it will stand is not known.
            out.write(escapePlainText(text));
        }
    }

    @Override
    public String escapePlainText(String text) {
        MarkdownWriter writer = new MarkdownWriter(new Budget(Budget.Limits.USUAL));
        writer.escaped(text);
        return writer.toString();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(String plainText, String markup) {
        return new Markup(plainText, markup);
    }

    /** Text that is Markdown already. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        Markup(String plainText, String markup) {
            super(plainText, markup);
        }

        @Override
        public MarkdownFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
