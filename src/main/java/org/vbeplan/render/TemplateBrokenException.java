package org.vbeplan.render;

/**
 * A template that can't be used: {@code plan.html.ftl:12:5: The following has evaluated to null or
 * missing: document.titel}.
 */
public final class TemplateBrokenException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final int column;
    private final String problem;
    private final boolean builtIn;

    TemplateBrokenException(
            String template,
            int line,
            int column,
            String problem,
            boolean builtIn,
            Throwable cause) {
        super(template + ":" + line + ":" + column + ": " + problem, cause);
        this.template = template;
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.builtIn = builtIn;
    }

    /** The template's name, as its {@link TemplateSource} knows it. */
    public String template() {
        return template;
    }

    /** From 1; 0 where the whole template is meant. */
    public int line() {
        return line;
    }

    /** From 1; 0 where the whole template is meant. */
    public int column() {
        return column;
    }

    /** What is wrong, in one line. */
    public String problem() {
        return problem;
    }

    /** Whether the template is one of ours: then the mistake is ours too. */
    public boolean isBuiltIn() {
        return builtIn;
    }
}
