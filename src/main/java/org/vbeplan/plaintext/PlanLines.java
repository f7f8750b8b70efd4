package org.vbeplan.plaintext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.vbeplan.read.Written;

/**
 * A plan as plain lines. All that the file says stands in them, and nothing else: shared texts are
 * named by their id and boards by theirs, so that an old revision reads as it did, whatever has
 * become of its city.
 *
 * <p>Every heading begins with {@code #}, so that a difference can be told to stand in a section or
 * in an activity.
 */
public final class PlanLines {

    /** What a section says of itself, before what stands in it. */
    private static final Set<String> ABOUT_SECTION = Set.of("rubrik", "bilaga", "synlighet");

    /** How a table is to look, before its rows. */
    private static final Set<String> ABOUT_TABLE = Set.of("tabellrubrik", "kolumner", "diagram");

    private static final String SECTIONS = "avsnitt";

    private final StringBuilder text = new StringBuilder(16 * 1024);
    private final ValueLines values = new ValueLines(text);

    private PlanLines() {}

    /** The lines, each with its end. */
    public static String of(Written.Keyed plan) {
        PlanLines lines = new PlanLines();
        for (Written.Entry part : plan.entries()) {
            if (part.key().equals(SECTIONS)) {
                lines.sections("", (Written.Keyed) part.value());
            } else {
                lines.part(part.key(), part.value());
            }
        }
        return lines.text.toString();
    }

    /** The head, the notes, the exceptions, and what else stands beside the sections. */
    private void part(String key, Written value) {
        heading("#", key);
        if (value instanceof Written.Keyed keyed) {
            for (Written.Entry entry : inOrder(key, keyed)) {
                values.add(entry.key(), entry.value(), "");
            }
        } else {
            values.add(key, value, "");
        }
    }

    /** Notes have no order of their own: the document numbers them as they are called. */
    private static List<Written.Entry> inOrder(String key, Written.Keyed keyed) {
        if (!keyed.kind().isEmpty()) {
            return keyed.entries();
        }
        List<Written.Entry> sorted = new ArrayList<>(keyed.entries());
        sorted.sort(Comparator.comparing(Written.Entry::key));
        return sorted;
    }

    private void sections(String above, Written.Keyed sections) {
        for (Written.Entry section : sections.entries()) {
            section(above + section.key(), section.value());
        }
    }

    private void section(String path, Written section) {
        heading("##", path);
        if (!(section instanceof Written.Keyed keyed)) {
            content("text", section);
            return;
        }
        for (Written.Entry entry : keyed.entries()) {
            if (ABOUT_SECTION.contains(entry.key())) {
                values.add(entry.key(), entry.value(), "");
            }
        }
        contents(keyed);
        keyed.value(SECTIONS)
                .ifPresent(
                        inner -> {
                            if (inner instanceof Written.Keyed sections) {
                                sections(path + " › ", sections);
                            } else {
                                values.add(SECTIONS, inner, "");
                            }
                        });
    }

    private void contents(Written.Keyed keyed) {
        List<Written.Entry> rest = new ArrayList<>();
        for (Written.Entry entry : keyed.entries()) {
            if (ABOUT_TABLE.contains(entry.key())) {
                content(entry.key(), entry.value());
            } else if (!ABOUT_SECTION.contains(entry.key()) && !entry.key().equals(SECTIONS)) {
                rest.add(entry);
            }
        }
        rest.forEach(entry -> content(entry.key(), entry.value()));
    }

    private void content(String key, Written value) {
        if (key.equals("innehåll") && value instanceof Written.Rows parts) {
            for (Written part : parts.items()) {
                if (part instanceof Written.Keyed keyed) {
                    contents(keyed);
                } else {
                    content("text", part);
                }
            }
        } else if (key.equals("aktiviteter") && value instanceof Written.Rows rows) {
            rows.items().forEach(this::activity);
        } else if (key.equals("text") && value instanceof Written.Text prose) {
            empty();
            SentenceLines.of(prose.markdown()).forEach(this::line);
        } else {
            empty();
            values.add(key.equals("gemensam") ? "gemensam text" : key, value, "");
        }
    }

    private void activity(Written row) {
        if (!(row instanceof Written.Keyed activity)) {
            values.add("aktivitet", row, "");
            return;
        }
        String id = values.words(activity.value("id"));
        String other = values.words(activity.value("se"));
        String named = id.isEmpty() ? "" : " " + id;
        heading("###", "aktivitet" + named + (other.isEmpty() ? "" : ", se " + other));
        for (Written.Entry entry : activity.entries()) {
            boolean isNamed = entry.value() instanceof Written.Line;
            if (!isNamed || !entry.key().equals("id") && !entry.key().equals("se")) {
                values.add(entry.key(), entry.value(), "");
            }
        }
    }

    private void heading(String marks, String words) {
        empty();
        line(marks + " " + words);
    }

    /** An empty line, unless one stands there or nothing does. */
    private void empty() {
        int length = text.length();
        if (length > 0 && !(length > 1 && text.charAt(length - 2) == '\n')) {
            text.append('\n');
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
