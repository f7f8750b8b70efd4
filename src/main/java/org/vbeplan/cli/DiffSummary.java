package org.vbeplan.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.PlanDiff;
import org.vbeplan.compare.Subject;
import org.vbeplan.finding.Messages;

/** How much changed in a plan, in one line: "2 aktiviteter nya, 1 borttagen; 4 avsnitt ändrade". */
final class DiffSummary {

    /** In the order in which they are told. */
    private enum How {
        NEW("diff.nya", "diff.nya-n"),
        GONE("diff.borttagna", "diff.borttagna-n"),
        MOVED("diff.flyttade", "diff.flyttade-n"),
        EDITED("diff.ändrade", "diff.ändrade-n");

        private final String common;
        private final String neuter;

        How(String common, String neuter) {
            this.common = common;
            this.neuter = neuter;
        }

        static How of(Change.Kind kind) {
            return switch (kind) {
                case ADDED -> NEW;
                case REMOVED -> GONE;
                case MOVED -> MOVED;
                case RENAMED, EDITED -> EDITED;
            };
        }
    }

    private static final Set<Subject> OF_ACTIVITIES = Set.of(Subject.ACTIVITY, Subject.STEP);
    private static final Set<Subject> OF_THE_HEAD =
            Set.of(
                    Subject.HEAD,
                    Subject.DECISION,
                    Subject.CONSULTATION,
                    Subject.LOG_ENTRY,
                    Subject.ORIGINAL);

    private final Map<How, Set<String>> activities = new EnumMap<>(How.class);
    private final Map<How, Set<String>> sections = new EnumMap<>(How.class);
    private final Map<How, Set<String>> notes = new EnumMap<>(How.class);
    private final Map<How, Set<String>> exemptions = new EnumMap<>(How.class);
    private int head;

    private DiffSummary() {}

    static String of(PlanDiff diff, Messages messages) {
        DiffSummary summary = new DiffSummary();
        diff.changes().forEach(summary::count);
        summary.settle();
        return summary.line(messages);
    }

    private void count(Change change) {
        How how = How.of(change.kind());
        if (OF_THE_HEAD.contains(change.subject())) {
            head += Math.max(1, change.kind() == Change.Kind.EDITED ? change.fields().size() : 1);
        } else if (change.subject() == Subject.STEP) {
            add(activities, How.EDITED, parent(change));
        } else if (OF_ACTIVITIES.contains(change.subject())) {
            add(activities, how, change.key().id());
        } else if (change.subject() == Subject.NOTE) {
            add(notes, how, change.key().id());
        } else if (change.subject() == Subject.EXEMPTION) {
            add(exemptions, how, change.key().id());
        } else {
            boolean isSection = change.subject() == Subject.SECTION;
            add(sections, isSection ? how : How.EDITED, change.section());
        }
    }

    private static String parent(Change change) {
        boolean gone = change.kind() == Change.Kind.REMOVED;
        var parent = (gone ? change.formerPlace() : change.place()).parent();
        return parent == null ? "" : parent.id();
    }

    private static void add(Map<How, Set<String>> counts, How how, String id) {
        counts.computeIfAbsent(how, key -> new HashSet<>()).add(id);
    }

    /** What is new or gone as a whole did not also change in its parts. */
    private void settle() {
        for (Map<How, Set<String>> each : List.of(activities, sections, notes, exemptions)) {
            Set<String> edited = each.get(How.EDITED);
            for (How whole : List.of(How.NEW, How.GONE)) {
                if (edited != null && each.containsKey(whole)) {
                    edited.removeAll(each.get(whole));
                }
            }
        }
    }

    private String line(Messages messages) {
        List<String> parts = new ArrayList<>();
        if (head > 0) {
            parts.add(messages.amount("diff.huvud", head));
        }
        add(parts, activities, "diff.aktiviteter", false, messages);
        add(parts, sections, "diff.avsnitt", true, messages);
        add(parts, notes, "diff.noter", false, messages);
        add(parts, exemptions, "diff.avsteg", true, messages);
        return parts.isEmpty() ? messages.say("diff.lika") : String.join("; ", parts);
    }

    private static void add(
            List<String> parts,
            Map<How, Set<String>> counts,
            String noun,
            boolean neuter,
            Messages messages) {
        List<String> words = new ArrayList<>();
        for (How how : How.values()) {
            int number = counts.getOrDefault(how, Set.of()).size();
            if (number > 0) {
                String adjective = neuter ? how.neuter : how.common;
                String counted =
                        words.isEmpty() ? messages.amount(noun, number) : Integer.toString(number);
                words.add(counted + " " + messages.amount(adjective, number));
            }
        }
        if (!words.isEmpty()) {
            parts.add(String.join(", ", words));
        }
    }
}
