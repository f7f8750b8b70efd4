package org.vbeplan.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.vbeplan.ledger.Entry;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * What a plan's documents are made from.
 *
 * @param documents the files, as the user sees them
 * @param sources the plan's file first, then the others
 */
public record MadeFrom(List<String> documents, List<String> sources) {

    public MadeFrom {
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
    }

    /**
     * @param shared the city's own files
     */
    static MadeFrom of(
            PlanFile plan,
            Entry entry,
            OutputFolder output,
            Workspace workspace,
            List<Path> shared) {
        Names names = workspace.names();
        List<String> documents =
                entry.outputs().stream()
                        .map(file -> names.of(output.root().resolve(file.path())))
                        .toList();
        TreeSet<String> others = new TreeSet<>();
        String rules = entry.facts().getOrDefault(Facts.RULES, "");
        for (Path file : shared) {
            if (isUsed(workspace.root().relativize(file), rules)) {
                others.add(names.of(file));
            }
        }
        entry.pictures().forEach(path -> others.add(names.of(workspace.root().resolve(path))));
        entry.facts().getOrDefault(Facts.TEXTS, "").lines().forEach(others::add);
        List<String> sources = new ArrayList<>(List.of(plan.name()));
        sources.addAll(others);
        return new MadeFrom(documents, sources);
    }

    /** Its own riktlinjer; the texts it names itself; of registers and templates all. */
    private static boolean isUsed(Path file, String rules) {
        String folder = file.getName(0).toString();
        return switch (folder) {
            case "riktlinjer" -> file.getFileName().toString().equals(rules + ".yaml");
            case "texter" -> false;
            default -> true;
        };
    }
}
