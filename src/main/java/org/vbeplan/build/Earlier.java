package org.vbeplan.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.compose.Edition;
import org.vbeplan.compose.Foreword;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.plan.Plan;
import org.vbeplan.redline.ChangeList;
import org.vbeplan.redline.Comparison;
import org.vbeplan.redline.Reasons;
import org.vbeplan.redline.Version;
import org.vbeplan.text.Ascii;
import org.vbeplan.workspace.PlanFile;

/** What the plans that are rendered were before, for the list of changes in their documents. */
public final class Earlier {

    private static final String CATALOGUE = "redline";

    /** Of plans whose documents have no such list. */
    public static final Earlier NONE = new Earlier(Map.of(), "");

    private final Map<Path, Compared> byFile = new HashMap<>();
    private final String with;

    /**
     * @param byFile the file of each plan that is not the same as before → what changed in it
     * @param with what they are compared with, in Swedish; empty where nothing is
     */
    public Earlier(Map<Path, Compared> byFile, String with) {
        byFile.forEach((file, compared) -> this.byFile.put(place(file), compared));
        this.with = with;
    }

    /** Whether a plan can't be said to have changed or not, as what it was can't be read. */
    public boolean isUnread(PlanFile file) {
        return byFile.get(place(file.path())) instanceof Compared.Unread;
    }

    /** The list; null where none is asked for. */
    Foreword foreword(CheckedPlan checked, Edition edition, Messages swedish) {
        if (with.isEmpty() || checked.plan().isEmpty()) {
            return null;
        }
        PlanInCity plan = checked.plan().get();
        ChangeList list = new ChangeList(swedish.and(CATALOGUE));
        Comparison comparison = comparison(checked.file(), plan, edition == Edition.INTERNAL);
        return line -> list.of(comparison.with(Reasons.of(plan.plan(), line)), with);
    }

    private Comparison comparison(PlanFile file, PlanInCity plan, boolean isInternal) {
        Compared compared = byFile.get(place(file.path()));
        Reasons none = new Reasons(Map.of());
        Version now = Version.of(file.id(), file.name(), plan);
        if (compared instanceof Compared.Both both) {
            Version before = Version.of(both.plans().id(), "", both.old());
            return Comparison.of(
                    file.id(),
                    before,
                    now,
                    both.diff(),
                    none,
                    Comparison.Reading.WHOLE,
                    isInternal,
                    true);
        }
        Version before = compared == null ? now : Version.missing("");
        return Comparison.ofOne(file.id(), before, now, Comparison.Reading.WHOLE);
    }

    /** The reasons that a plan tells for what did not change. */
    List<Finding> unfounded(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        if (with.isEmpty() || checked.plan().isEmpty()) {
            return findings;
        }
        TreeSet<String> changed = new TreeSet<>();
        if (byFile.get(place(checked.file().path())) instanceof Compared.Both both) {
            both.diff().changes().forEach(change -> changed.addAll(Reasons.ids(change)));
        }
        for (Plan.Reason reason : checked.plan().get().plan().reasons()) {
            String id = reason.id().text();
            if (!changed.contains(Ascii.fold(id))) {
                findings.add(
                        Finding.of(
                                Code.REASON_UNFOUNDED,
                                reason.id().at(),
                                id,
                                Nearest.to(id, changed),
                                with));
            }
        }
        return findings;
    }

    private static Path place(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
