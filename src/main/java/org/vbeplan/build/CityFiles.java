package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.workspace.Workspace;

/**
 * The files that all plans of a workspace share: settings, registers, riktlinjer, texts, templates.
 */
final class CityFiles {

    private final List<Path> files;
    private final boolean hasRuleSets;
    private final Inputs inputs;

    CityFiles(Workspace workspace, Inputs inputs) throws IOException {
        this.files = workspace.ownFiles();
        this.hasRuleSets = workspace.hasRuleSets();
        this.inputs = inputs;
    }

    /** Fingerprint of their names and of what stands in them. */
    String print() {
        // A folder without riktlinjer is not the same as none: those built in hold then.
        Fingerprint print = new Fingerprint().add(String.valueOf(hasRuleSets));
        for (Path file : files) {
            print.add(inputs.path(file)).add(inputs.hash(file));
        }
        return print.hex();
    }

    /** Whether none was changed since its fingerprint was taken. */
    boolean areAsSeen() {
        return files.stream().allMatch(inputs::isAsSeen);
    }

    List<Path> files() {
        return files;
    }
}
