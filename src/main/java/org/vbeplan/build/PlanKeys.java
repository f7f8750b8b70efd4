package org.vbeplan.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Fingerprints of all that plans are checked and rendered from. */
final class PlanKeys {

    private final String common;
    private final String today;
    private final Inputs inputs;
    private final Map<String, Set<String>> sameOutput = new HashMap<>();

    /**
     * @param plans all of the workspace
     * @param program fingerprint of the program that builds
     * @param shared fingerprint of the city's own files
     */
    PlanKeys(
            Workspace workspace,
            Collection<PlanFile> plans,
            BuildOptions options,
            String program,
            String shared,
            Inputs inputs) {
        for (PlanFile plan : plans) {
            sameOutput.computeIfAbsent(plan.output(), output -> new TreeSet<>()).add(plan.name());
        }
        RenderOptions rendering = options.rendering();
        this.today = options.today().toString();
        this.inputs = inputs;
        this.common =
                new Fingerprint()
                        .add(program)
                        .add(shared)
                        .add(workspace.names().of(workspace.root()))
                        .add(rendering.formats().toString())
                        .add(rendering.edition().word())
                        .add(String.valueOf(rendering.draft()))
                        .add(rendering.date())
                        .hex();
    }

    /** The key that a plan would have now, if it shows the pictures that it showed. */
    String now(PlanFile plan, Entry before) {
        Map<String, String> pictures = new TreeMap<>();
        before.pictures().forEach(path -> pictures.put(path, inputs.hash(inputs.file(path))));
        return of(plan, inputs.hash(plan.path()), pictures, before.facts());
    }

    /**
     * A plan's key.
     *
     * @param content fingerprint of its file
     * @param pictures fingerprints of what it shows, by path
     * @param facts some of which say that what is found depends on the day
     */
    String of(
            PlanFile plan,
            String content,
            Map<String, String> pictures,
            Map<String, String> facts) {
        // What is found names the file, which may have another ending now.
        Fingerprint key = new Fingerprint().add(common).add(plan.name()).add(content);
        // Two that would be written to the same files are both refused.
        sameOutput.getOrDefault(plan.output(), Set.of()).forEach(key::add);
        new TreeMap<>(pictures).forEach((path, hash) -> key.add(path).add(hash));
        return key.add(facts.containsKey(Facts.DATED) ? today : "").hex();
    }
}
