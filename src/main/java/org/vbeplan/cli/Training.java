package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * The program as {@link Main} runs it, but let to end by itself: only then does Java write the
 * archive of classes with which the launcher starts the next runs.
 */
public final class Training {

    private Training() {}

    /** Does what most runs do, on a workspace, with a folder for the documents. */
    public static void main(String[] arguments) throws IOException {
        Surroundings surroundings = Surroundings.ofProcess();
        String workspace = arguments[0];
        Main.run(surroundings, "render", "-q", "--workspace", workspace, "-o", arguments[1]);
        Main.run(surroundings, "validate", "--workspace", workspace);
        // Twice: a build with something to do, and one with nothing.
        build(surroundings, workspace, arguments[1]);
        build(surroundings, workspace, arguments[1]);
        textconv(surroundings, Path.of(workspace));
        surroundings.out().flush();
        surroundings.err().flush();
    }

    private static void build(Surroundings surroundings, String workspace, String folder) {
        Main.run(surroundings, "build", "-q", "--workspace", workspace, "-o", folder);
    }

    /** As git calls it, with a plan and with what is none. */
    private static void textconv(Surroundings surroundings, Path root) throws IOException {
        Workspace workspace = new Workspace(root, new Names(surroundings.current()));
        for (PlanFile plan : workspace.plans()) {
            Main.run(surroundings, "textconv", plan.path().toString());
        }
        Main.run(surroundings, "textconv", root.resolve("vbe-plan.yaml").toString());
    }
}
