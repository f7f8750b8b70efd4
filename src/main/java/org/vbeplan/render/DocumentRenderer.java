package org.vbeplan.render;

import static java.util.Objects.requireNonNull;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.vbeplan.document.Document;
import org.vbeplan.document.FrontPage;
import org.vbeplan.document.Redline;

/**
 * Writes documents as Markdown and as HTML, the same characters for the same document.
 *
 * <p>Templates are read once; a renderer may be used by several threads.
 */
public final class DocumentRenderer {
    private static final String MARKDOWN = "plan.md.ftl";
    private static final String PAGE = "plan.html.ftl";
    private static final String REDLINE_MARKDOWN = "redline.md.ftl";
    private static final String FRONT_PAGE = "index.html.ftl";
    private static final String REDLINE_PAGE = "redline.html.ftl";

    private final RecordWrapper wrapper = new RecordWrapper();
    private final Configuration configuration;
    private final BrokenTemplates broken;
    private final Budget.Limits limits;

    /**
     * @param overrides where a workspace's own templates are looked for before the built-in ones
     */
    public DocumentRenderer(TemplateSource overrides) {
        this(overrides, Budget.Limits.USUAL);
    }

    DocumentRenderer(TemplateSource overrides, Budget.Limits limits) {
        TemplateFolder folder = new TemplateFolder(requireNonNull(overrides, "overrides"));
        this.configuration = TemplateSettings.of(folder, wrapper);
        this.broken = new BrokenTemplates(folder);
        this.limits = limits;
    }

    /**
     * Reads the built-in templates of a plan before they are asked for; only where there are no
     * others, of which a mistake would be told in two ways.
     */
    public void prepare() {
        for (String name : List.of(PAGE, "blocks.html.ftl", MARKDOWN, "blocks.md.ftl")) {
            try {
                configuration.getTemplate(name);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** The document as GitHub Flavored Markdown. */
    public String markdown(Document document) throws TemplateBrokenException {
        Map<String, TemplateModel> names = new HashMap<>(MarkdownDirectives.all());
        names.putAll(MarkdownFunctions.of(document));
        Budget budget = new Budget(limits);
        return markdown(MARKDOWN, document, names, new MarkdownWriter(budget), budget);
    }

    /** What changed, as Markdown that can stand in a comment on GitHub: it calls nobody. */
    public String markdown(Redline redline) throws TemplateBrokenException {
        Map<String, TemplateModel> names = new HashMap<>(MarkdownDirectives.all());
        Budget budget = new Budget(limits);
        return markdown(REDLINE_MARKDOWN, redline, names, new MarkdownWriter(budget, true), budget);
    }

    /**
     * The same, in no more characters than a comment may have; the last line says what is missing.
     *
     * @param leftOut says that so many changes were left out
     */
    public String comment(Redline redline, int characters, IntFunction<String> leftOut)
            throws TemplateBrokenException {
        return new CommentRoom(this, redline, characters, leftOut).fill();
    }

    private String markdown(
            String template,
            Record document,
            Map<String, TemplateModel> names,
            MarkdownWriter out,
            Budget budget)
            throws TemplateBrokenException {
        write(template, document, names, out, budget);
        return String.join("\n", MarkdownLines.tidy(out.toString())) + "\n";
    }

    /** The document as a page that stands alone: well-formed XML that is HTML. */
    public String html(Document document) throws TemplateBrokenException {
        return page(PAGE, document);
    }

    /** What changed, as a page that stands alone. */
    public String html(Redline redline) throws TemplateBrokenException {
        return page(REDLINE_PAGE, redline);
    }

    /** The front page of a city's plans. */
    public String html(FrontPage page) throws TemplateBrokenException {
        return page(FRONT_PAGE, page);
    }

    private String page(String template, Record document) throws TemplateBrokenException {
        Budget budget = new Budget(limits);
        BoundedWriter out = new BoundedWriter(budget);
        write(template, document, new HashMap<>(PageFunctions.all()), out, budget);
        return out.toString();
    }

    private void write(
            String name,
            Record document,
            Map<String, TemplateModel> names,
            Writer out,
            Budget budget)
            throws TemplateBrokenException {
        try {
            names.put("document", wrapper.wrap(document));
            Template template = configuration.getTemplate(name);
            Environment environment =
                    template.createProcessingEnvironment(new Variables(names), out);
            environment.setTemplateProcessingTracer(budget);
            environment.process();
        } catch (ParseException e) {
            throw broken.from(e);
        } catch (TemplateException e) {
            throw broken.from(e);
        } catch (IOException e) {
            throw broken.from(name, e);
        } catch (Budget.Spent e) {
            throw broken.from(name, budget.current(), e.getMessage(), e);
        } catch (StackOverflowError e) {
            // Without its trace, which is a thousand lines of the same.
            throw broken.from(
                    name, budget.current(), "the template calls itself without end", null);
        } catch (OutOfMemoryError e) {
            // A text that doubles itself thirty times; it is gone once we are here.
            throw broken.from(name, budget.current(), "the template takes too much memory", null);
        }
    }
}
