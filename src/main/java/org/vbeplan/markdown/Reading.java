package org.vbeplan.markdown;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.vbeplan.finding.Finding;

/** The reading of one file's texts: whom to ask, whom to tell, and how much it may still take. */
public final class Reading {

    /** What all texts of a file may take together, counted by {@link Effort}: a few seconds. */
    private static final long MAX_COPIED = 1_000_000_000;

    private final IntPredicate printable;
    private final Consumer<Finding> findings;
    private long left = MAX_COPIED;

    /**
     * @param printable tells whether a character may stand in a document; asked only of those that
     *     a text spells out, as {@code &#7;} does
     */
    public Reading(IntPredicate printable, Consumer<Finding> findings) {
        this.printable = requireNonNull(printable, "printable");
        this.findings = requireNonNull(findings, "findings");
    }

    IntPredicate printable() {
        return printable;
    }

    /** Whom to tell what is wrong. */
    public Consumer<Finding> findings() {
        return findings;
    }

    long left() {
        return left;
    }

    /** Nothing is left once a text has asked for more than there is; that has been reported. */
    void take(long copied) {
        left = Math.max(0, left - copied);
    }

    boolean isOver() {
        return left == 0;
    }
}
