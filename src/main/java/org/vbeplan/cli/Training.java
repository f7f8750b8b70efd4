package org.vbeplan.cli;

/**
 * The program as {@link Main} runs it, but let to end by itself: only then does Java write the
 * archive of classes with which the launcher starts the next runs.
 */
public final class Training {

    private Training() {}

    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        Main.run(surroundings, arguments);
        surroundings.out().flush();
        surroundings.err().flush();
    }
}
