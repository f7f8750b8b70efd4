package org.vbeplan.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.Item;
import org.vbeplan.compare.Outline;
import org.vbeplan.compare.Subject;

/** Puts changes under the headings that they stand under. */
final class Grouping {

    /** What stands outside the sections. */
    private static final String HEAD = "huvud";

    private static final String NOTES = "noter";
    private static final String FILE = "fil";

    private final Words words;

    /** Section id → the headings around it, outermost first. */
    private final Map<String, String> paths = new HashMap<>();

    private final Map<String, String> headings = new HashMap<>();

    Grouping(Words words, Comparison comparison) {
        this.words = words;
        collect(comparison.before().outline());
        // Where a section is in both, it is called what it is called now.
        collect(comparison.now().outline());
    }

    /**
     * Some changes under their heading.
     *
     * @param key of the group among those of a comparison
     */
    record Group(String key, String heading, String path, List<Judged> changes) {}

    /** In the order in which the first of each group is told. */
    List<Group> of(List<Judged> changes) {
        Map<String, List<Judged>> byKey = new LinkedHashMap<>();
        for (Judged judged : changes) {
            byKey.computeIfAbsent(key(judged.change()), key -> new ArrayList<>()).add(judged);
        }
        List<Group> groups = new ArrayList<>();
        byKey.forEach((key, own) -> groups.add(new Group(key, heading(key), path(key), own)));
        return groups;
    }

    private static String key(Change change) {
        return switch (change.subject()) {
            case HEAD, DECISION, CONSULTATION, LOG_ENTRY -> HEAD;
            case NOTE -> NOTES;
            case ORIGINAL, EXEMPTION, REASON -> FILE;
            default -> "avsnitt." + change.section();
        };
    }

    private String heading(String key) {
        if (!key.startsWith("avsnitt.")) {
            return words.say("grupp." + key);
        }
        String section = key.substring("avsnitt.".length());
        return headings.getOrDefault(section, section);
    }

    private String path(String key) {
        return key.startsWith("avsnitt.")
                ? paths.getOrDefault(key.substring("avsnitt.".length()), "")
                : "";
    }

    private void collect(Outline outline) {
        for (Item item : outline.items()) {
            section(item, new ArrayDeque<>());
        }
    }

    private void section(Item item, Deque<String> around) {
        if (item.subject() != Subject.SECTION) {
            return;
        }
        paths.put(item.id(), String.join(" › ", around));
        String heading = item.value("rubrik").text();
        headings.put(item.id(), heading);
        around.addLast(heading);
        item.items().forEach(inner -> section(inner, around));
        around.removeLast();
    }
}
