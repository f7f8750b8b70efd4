package org.vbeplan.workspace;

import java.nio.file.Path;
import org.vbeplan.finding.PersonalNumbers;

/** Names files the way the user sees them. */
public final class Names {

    private final Path current;
    private final String before;

    /**
     * @param current the folder the user stands in
     */
    public Names(Path current) {
        this(current, "");
    }

    private Names(Path current, String before) {
        this.current = current.toAbsolutePath().normalize();
        this.before = before;
    }

    /**
     * For a folder that holds what a repository held at a revision: its files are shown as git
     * names them, {@code HEAD~1:plans/ekbacken/2023.yaml}.
     */
    public static Names at(String revision, Path folder) {
        return new Names(folder, revision + ":");
    }

    /** Relative to the current folder where the file lies in it; {@code /} on every system. */
    public String of(Path file) {
        Path absolute = current.resolve(file).normalize();
        Path shown = absolute.startsWith(current) ? current.relativize(absolute) : absolute;
        String name = visible(before + withSlashes(shown));
        if (name.isEmpty()) {
            return ".";
        }
        return name.stripLeading().startsWith("::") ? "./" + name : name;
    }

    /** On a system where names are parted by something else, that becomes {@code /}. */
    public static String withSlashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /**
     * A file's name must not steer a terminal, or begin a line that a CI system obeys, or be a
     * person's number.
     */
    static String visible(String name) {
        return harmless(PersonalNumbers.masked(name));
    }

    /** The name without what steers a terminal. */
    static String harmless(String name) {
        StringBuilder shown = new StringBuilder(name);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean turns = c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            if (Character.isISOControl(c) || turns) {
                shown.setCharAt(i, '\uFFFD');
            }
        }
        return shown.toString();
    }

    /** The file that a name means to who stands in the current folder. */
    public Path resolve(String name) {
        return current.resolve(name).normalize();
    }
}
