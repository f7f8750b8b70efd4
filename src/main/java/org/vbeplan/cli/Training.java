package org.vbeplan.cli;

/**
 * The program as {@link Main} runs it, but let to end by itself: only then does Java write the
 * archive of classes with which the launcher starts the next runs.
 */
public final class Training {

    private Training() {}

    /** Does what most runs do, on a workspace, with a folder for the documents. */
    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        String workspace = arguments[0];
        Main.run(surroundings, "render", "-q", "--workspace", workspace, "-o", arguments[1]);
        Main.run(surroundings, "validate", "--workspace", workspace);
        surroundings.out().flush();
        surroundings.err().flush();
    }
}
