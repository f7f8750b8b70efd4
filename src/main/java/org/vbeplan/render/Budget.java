package org.vbeplan.render;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;

/**
 * Counts what one rendering uses and ends it when it is too much, since a template may loop for
 * ever. It also knows where the rendering is.
 *
 * <p>Loops that FreeMarker runs within one instruction are not seen here: a list with an empty
 * body, a filter over a range without end. Only a clock could end those, and there is none in this
 * room.
 */
final class Budget implements TemplateProcessingTracer {

    /**
     * @param steps instructions of templates; a plan of 20,000 activities takes about a tenth
     * @param characters of output
     */
    record Limits(long steps, long characters) {
        static final Limits USUAL = new Limits(100_000_000, 64L << 20);
    }

    /**
     * Not an exception: a template's {@code <#attempt>} catches those, and would go on for ever.
     */
    static final class Spent extends Error {
        private static final long serialVersionUID = 1L;

        Spent(String message) {
            super(message, null, false, false);
        }
    }

    private final Limits limits;
    private long steps;
    private long characters;
    private TracedElement current;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** What was begun last, or null before anything was. */
    TracedElement current() {
        return current;
    }

    void write(int count) {
        characters += count;
        if (characters > limits.characters()) {
            throw new Spent("the document grows beyond " + limits.characters() + " characters");
        }
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        current = element;
        if (++steps > limits.steps()) {
            throw new Spent("the template takes more than " + limits.steps() + " steps");
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {}
}
