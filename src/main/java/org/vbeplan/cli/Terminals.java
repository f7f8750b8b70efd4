package org.vbeplan.cli;

/**
 * Which of the streams a person sees as it comes.
 *
 * @param out standard output, where reports go
 * @param err standard error, where messages go
 */
record Terminals(boolean out, boolean err) {

    /** As the launcher says, which knows of each stream; Java 17 knows only of both together. */
    static Terminals ofProcess() {
        String told = System.getProperty("vbe-plan.terminal", "");
        boolean both = told.isEmpty() && System.console() != null;
        return new Terminals(both || told.contains("1"), both || told.contains("2"));
    }
}
