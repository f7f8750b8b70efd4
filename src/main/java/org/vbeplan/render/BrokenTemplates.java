package org.vbeplan.render;

import freemarker.core.ParseException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;

/** Says in one line what FreeMarker says in ten. */
final class BrokenTemplates {
    private final TemplateFolder folder;

    BrokenTemplates(TemplateFolder folder) {
        this.folder = folder;
    }

    TemplateBrokenException from(TemplateException e) {
        // A template that another one includes is parsed late, and its mistake arrives wrapped.
        if (e.getCause() instanceof ParseException syntax) {
            return from(syntax);
        }
        String problem = e.getMessageWithoutStackTop();
        if (problem == null || problem.isBlank()) {
            problem = e.getClass().getSimpleName();
        }
        return broken(
                e.getTemplateSourceName(),
                orZero(e.getLineNumber()),
                orZero(e.getColumnNumber()),
                problem,
                e);
    }

    TemplateBrokenException from(ParseException e) {
        return broken(
                e.getTemplateName(),
                Math.max(0, e.getLineNumber()),
                Math.max(0, e.getColumnNumber()),
                e.getEditorMessage(),
                e);
    }

    /** A template that isn't there, or that can't be. */
    TemplateBrokenException from(String name, IOException e) {
        if (e instanceof ParseException syntax) {
            return from(syntax);
        } else if (e instanceof TemplateNotFoundException missing) {
            return broken(missing.getTemplateName(), 0, 0, "there is no such template", e);
        } else if (e instanceof MalformedTemplateNameException malformed) {
            return broken(name, 0, 0, malformed.getMessage(), e);
        }
        return broken(name, 0, 0, String.valueOf(e.getMessage()), e);
    }

    /** What had to be ended, and where it was then. */
    TemplateBrokenException from(String name, TracedElement at, String problem, Throwable cause) {
        if (at == null) {
            return broken(name, 0, 0, problem, cause);
        }
        return broken(
                at.getTemplate().getSourceName(),
                at.getBeginLine(),
                at.getBeginColumn(),
                problem,
                cause);
    }

    private TemplateBrokenException broken(
            String template, int line, int column, String problem, Throwable cause) {
        String name = template == null ? "" : template;
        return new TemplateBrokenException(
                name, line, column, oneLine(problem), !folder.isOverridden(name), cause);
    }

    /** The message up to its tips, without the arrows and places that point into the template. */
    private static String oneLine(String message) {
        StringBuilder result = new StringBuilder();
        for (String line : message.split("\n")) {
            String words = line.strip();
            if (words.startsWith("----")) {
                break;
            }
            words = words.startsWith("==> ") ? words.substring(4) : words;
            int place = words.indexOf("[in template ");
            words = place < 0 ? words : words.substring(0, place).strip();
            int help = words.indexOf(" Help (latest version): ");
            words = help < 0 ? words : words.substring(0, help);
            if (!words.isEmpty()) {
                result.append(result.length() == 0 ? "" : " ").append(words);
            }
        }
        return result.toString();
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
