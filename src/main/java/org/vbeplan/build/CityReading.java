package org.vbeplan.build;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vbeplan.finding.Finding;
import org.vbeplan.overview.CityView;
import org.vbeplan.overview.CityYear;
import org.vbeplan.overview.FiledPlan;
import org.vbeplan.overview.RulesInForce;
import org.vbeplan.overview.UnreadPlan;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Reads every plan of a workspace, to look at a whole year of its city. */
public final class CityReading {

    private final Checking checking;
    private final List<FiledPlan> plans = new ArrayList<>();
    private final List<UnreadPlan> unread = new ArrayList<>();
    private final PlanByPlan files;

    /**
     * @param patience how long a plan may take before it counts as unreadable
     */
    public CityReading(Workspace workspace, Checking checking, Duration patience)
            throws IOException {
        this.checking = checking;
        this.files = new PlanByPlan(workspace, checking, patience);
    }

    /** Reads a plan; one that can't be read stops no other. */
    public void read(PlanFile file) {
        files.read(file)
                .flatMap(CityReading::filed)
                .ifPresentOrElse(
                        plans::add,
                        () -> unread.add(new UnreadPlan(file.board(), file.year(), file.name())));
    }

    private static Optional<FiledPlan> filed(CheckedPlan checked) {
        int errors =
                checked.findings().stream()
                        .filter(Finding::isError)
                        .mapToInt(Finding::number)
                        .sum();
        PlanFile file = checked.file();
        return checked.plan().map(plan -> new FiledPlan(file.id(), file.name(), plan, errors));
    }

    /**
     * What was read, seen for a year.
     *
     * @param ruleSet the rule set asked for; empty for the newest in force that year
     * @return nothing where there is no such rule set
     */
    public Optional<CityYear> view(int year, String ruleSet) {
        Optional<RulesInForce> rules =
                ruleSet.isEmpty()
                        ? RulesInForce.in(checking.city(), year)
                        : RulesInForce.asked(checking.city(), ruleSet);
        return rules.map(found -> CityView.of(checking.city(), year, found, plans, unread));
    }
}
