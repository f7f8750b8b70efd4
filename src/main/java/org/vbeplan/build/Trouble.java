package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Locale;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * Something that the machine did not let us do.
 *
 * @param key the sentence of the catalogue, {@code trouble.read} or {@code trouble.write} …
 * @param file as the user sees it
 * @param reason a key of the catalogue, {@code @reason.…}, or the system's own words
 */
public record Trouble(String key, String file, String reason) {

    /** What the exception says. */
    private static final String NOT_TAKEN = "not taken";

    private static final String UNMERGED = "@reason.osammanfogad";

    private static final String MEMORY = "trouble.memory";
    private static final String UNCHECKED = "trouble.unchecked";

    public static Trouble reading(String file, IOException cause) {
        return new Trouble("trouble.read", file, reason(cause));
    }

    /**
     * What is in a repository and not read.
     *
     * @param reason a key of the catalogue, {@code @reason.…}
     */
    public static Trouble refused(String file, String reason) {
        return new Trouble("trouble.read", file, reason);
    }

    /** Whether it is the plan's author who must act: a merge is not done. */
    public boolean isAuthors() {
        return reason.equals(UNMERGED);
    }

    public static Trouble writing(String file, IOException cause) {
        return new Trouble("trouble.write", file, reason(cause));
    }

    /** What standard output throws that did not take all that was written to it. */
    public static IOException notTaken() {
        return new IOException(NOT_TAKEN);
    }

    /** The workspace's own files are broken, so a plan was not looked at. */
    public static Trouble unchecked(String file) {
        return new Trouble(UNCHECKED, file, "");
    }

    /** Whether the cause is told elsewhere, in the findings on the workspace's own files. */
    public boolean isToldElsewhere() {
        return key.equals(UNCHECKED);
    }

    /** A page template that is not ours wrote what can't be printed. */
    public static Trouble page(String file, int line, int column, String problem) {
        return new Trouble("trouble.page", file, line + ":" + column + ": " + problem);
    }

    /** A plan was given up. */
    public static Trouble time(String file, Duration patience) {
        return new Trouble("trouble.time", file, Long.toString(patience.toSeconds()));
    }

    /** A plan needs more memory than Java was given. */
    static Trouble memory(String file) {
        return new Trouble(MEMORY, file, "");
    }

    /** Ours, and still no reason to say nothing of the other plans. */
    static Trouble bug(String file, Throwable bug) {
        return new Trouble("cli.internt", file, String.valueOf(bug));
    }

    boolean isMemory() {
        return key.equals(MEMORY);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "@reason.missing";
        }
        if (cause instanceof AccessDeniedException) {
            return "@reason.denied";
        }
        if (cause instanceof WorkspaceFiles.OutsideException) {
            return "@reason.outside";
        }
        if (cause instanceof FileAlreadyExistsException
                || cause instanceof DirectoryNotEmptyException) {
            return "@reason.in-the-way";
        }
        if (cause instanceof FileSystemLoopException) {
            return "@reason.loop";
        }
        String words =
                cause instanceof FileSystemException failed && failed.getReason() != null
                        ? failed.getReason()
                        : String.valueOf(cause.getMessage());
        return known(words.toLowerCase(Locale.ROOT), words);
    }

    /** The systems' own sentences, as far as they are known. */
    private static String known(String lower, String words) {
        if (lower.equals(NOT_TAKEN)) {
            return "@reason.not-taken";
        }
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return "@reason.full";
        }
        if (lower.contains("read-only") || lower.contains("permission denied")) {
            return "@reason.denied";
        }
        if (lower.contains("too many levels of symbolic links")) {
            return "@reason.loop";
        }
        if (lower.contains("being used by another process")) {
            return "@reason.in-use";
        }
        if (lower.contains("not a regular file")) {
            return "@reason.no-file";
        }
        if (lower.contains("not a directory") || lower.contains("is a directory")) {
            return "@reason.in-the-way";
        }
        return words;
    }
}
