package org.vbeplan.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vbeplan.finding.Messages;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The plans that a command is asked about.
 *
 * @param byWorkspace the plans of each workspace, in the order in which they were named, each once
 * @param stdin the plan that standard input is; null where it is none
 */
record AskedPlans(Map<Workspace, Set<PlanFile>> byWorkspace, PlanFile stdin) {

    /** The arguments and the option by which plans are named. */
    static void addTo(CommandSpec spec, Messages messages) {
        spec.addPositional(Options.plans(messages, "cli.plan"));
        spec.addOption(Options.text(messages, "cli.stdin", "FILE", "--stdin-filename"));
    }

    /** Finds them. */
    static AskedPlans of(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        List<String> plans = arguments.matchedPositionalValue(0, List.of());
        String stdinName = Options.value(arguments, "--stdin-filename");
        boolean fromStdin = plans.contains(PlanArguments.STDIN);
        if (!stdinName.isEmpty() && !fromStdin) {
            throw new UsageException("cli.stdin-saknas");
        }
        PlanArguments named = new PlanArguments(surroundings.current(), talk.workspace());
        PlanFile stdin = named.stdin(stdinName);
        return new AskedPlans(named.find(plans, stdin), fromStdin ? stdin : null);
    }

    int count() {
        return byWorkspace.values().stream().mapToInt(Set::size).sum();
    }

    /** Two workspaces can have plans of one name; within one, that is a mistake of the plans. */
    void demandDocumentsOfTheirOwn() throws UsageException {
        Map<String, Map.Entry<Workspace, PlanFile>> taken = new HashMap<>();
        for (Map.Entry<Workspace, Set<PlanFile>> each : byWorkspace.entrySet()) {
            for (PlanFile plan : each.getValue()) {
                Map.Entry<Workspace, PlanFile> here = Map.entry(each.getKey(), plan);
                Map.Entry<Workspace, PlanFile> other = taken.putIfAbsent(plan.output(), here);
                if (other != null && !other.getKey().equals(each.getKey())) {
                    throw new UsageException(
                            "cli.samma-utdata", other.getValue().name(), plan.name());
                }
            }
        }
    }

    boolean isStdin(PlanFile plan) {
        return plan.equals(stdin);
    }
}
