package org.vbeplan.history;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What was asked of a repository can't be had; carries a sentence of the catalogue. */
public final class HistoryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;
    private final boolean callers;

    private HistoryException(boolean callers, String key, String... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments.clone();
        this.callers = callers;
    }

    /** The caller must ask for something else, or fetch it. */
    static HistoryException asked(String key, String... arguments) {
        return new HistoryException(true, key, arguments);
    }

    /** The repository, or the machine, is not in order. */
    static HistoryException prevented(String key, String... arguments) {
        return new HistoryException(false, key, arguments);
    }

    /** The repository could not be read. */
    static HistoryException unreadable(String repository, Throwable cause) {
        String words = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return prevented("git.oläsligt", repository, firstLine(words));
    }

    /** A revision could not be laid out, for want of room or of rights. */
    static HistoryException unplaced(IOException cause) {
        String words = String.valueOf(cause.getMessage());
        String reason = firstLine(words);
        if (cause instanceof NoSuchFileException) {
            reason = "@reason.missing";
        } else if (cause instanceof AccessDeniedException) {
            reason = "@reason.denied";
        } else if (words.contains("No space left") || words.contains("not enough space")) {
            reason = "@reason.full";
        }
        return prevented("git.utan-plats", reason);
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElse("");
    }

    public String key() {
        return key;
    }

    public String[] arguments() {
        return arguments.clone();
    }

    /** Whether it is the caller who must act, and not the machine's owner. */
    public boolean isCallers() {
        return callers;
    }
}
