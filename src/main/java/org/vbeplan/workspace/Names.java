package org.vbeplan.workspace;

import java.nio.file.Path;

/** Names files the way the user sees them. */
public final class Names {

    private final Path current;

    /**
     * @param current the folder the user stands in
     */
    public Names(Path current) {
        this.current = current.toAbsolutePath().normalize();
    }

    /** Relative to the current folder where the file lies in it; {@code /} on every system. */
    public String of(Path file) {
        Path absolute = current.resolve(file).normalize();
        Path shown = absolute.startsWith(current) ? current.relativize(absolute) : absolute;
        String name = shown.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    /** The file that a name means to who stands in the current folder. */
    public Path resolve(String name) {
        return current.resolve(name).normalize();
    }
}
