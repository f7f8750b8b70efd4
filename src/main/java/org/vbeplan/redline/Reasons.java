package org.vbeplan.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.FieldChange;
import org.vbeplan.compare.Subject;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Prose;

/** Gives each reason that a plan tells to the first change that it is the reason of. */
public final class Reasons {

    private final Map<String, Supplier<List<Inline>>> byId = new LinkedHashMap<>();

    /**
     * @param byId id of what changed → why, asked for when it is told
     */
    public Reasons(Map<String, Supplier<List<Inline>>> byId) {
        byId.forEach((id, reason) -> this.byId.put(Ascii.fold(id), reason));
    }

    /** Those of a plan, in plain words. */
    public static Reasons of(Plan plan) {
        return of(plan, reason -> List.of(new Inline.Plain(reason.plainText())));
    }

    /**
     * Those of a plan.
     *
     * @param line composes a reason, when it is told
     */
    public static Reasons of(Plan plan, Function<Prose, List<Inline>> line) {
        Map<String, Supplier<List<Inline>>> byId = new LinkedHashMap<>();
        for (Plan.Reason reason : plan.reasons()) {
            byId.put(reason.id().text(), () -> line.apply(reason.text()));
        }
        return new Reasons(byId);
    }

    /** Why something changed; empty where nobody says, or where it has been said. */
    List<Inline> take(Change change) {
        List<Inline> reason = new ArrayList<>();
        for (String id : ids(change)) {
            Supplier<List<Inline>> found = byId.remove(id);
            if (found != null) {
                reason.addAll(reason.isEmpty() ? List.of() : List.of(new Inline.Plain(" ")));
                reason.addAll(found.get());
            }
        }
        return reason;
    }

    /** The ids, folded, by which a change can be given a reason. */
    public static Set<String> ids(Change change) {
        Set<String> ids = new LinkedHashSet<>();
        if (change.subject() == Subject.REASON) {
            // It has the id of what it is the reason of.
            return ids;
        }
        for (String key : List.of(change.id(), change.formerId())) {
            add(key, ids);
            // What only its neighbours know is called after what it stands in.
            add(key.substring(key.lastIndexOf('/') + 1), ids);
            add(key.substring(0, Math.max(0, key.lastIndexOf('/'))), ids);
        }
        if (change.subject() == Subject.TEXT || change.subject() == Subject.TABLE) {
            add(change.section(), ids);
        }
        if (change.subject() == Subject.HEAD) {
            for (FieldChange field : change.fields()) {
                add(field.key(), ids);
                add(field.key().split("\\.", 2)[0], ids);
            }
        }
        switch (change.subject()) {
            case DECISION -> add("beslut", ids);
            case CONSULTATION -> add("samråd", ids);
            case LOG_ENTRY -> add("ändringslogg", ids);
            case ORIGINAL -> add("förlaga", ids);
            default -> {}
        }
        return ids;
    }

    private static void add(String id, Set<String> ids) {
        if (!id.isEmpty()) {
            ids.add(Ascii.fold(id));
        }
    }
}
