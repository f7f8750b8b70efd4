package org.vbeplan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Everything a run takes from outside its arguments; nothing below this room looks for it itself.
 *
 * @param current the folder the user stands in
 * @param terminal whether messages go to a terminal
 */
record Surroundings(
        Path current,
        Map<String, String> environment,
        Locale locale,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Locale.getDefault(),
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                isTerminal());
    }

    String environment(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Whatever the locale says: a report read by another program must not change with it. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The launcher knows of each stream by itself; Java 17 knows only of both together. */
    private static boolean isTerminal() {
        String told = System.getProperty("vbe-plan.terminal", "");
        return told.isEmpty() ? System.console() != null : told.equals("2");
    }
}
