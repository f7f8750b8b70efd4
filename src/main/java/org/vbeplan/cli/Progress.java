package org.vbeplan.cli;

import java.util.function.LongSupplier;
import org.vbeplan.workspace.PlanFile;

/**
 * Says which plan is at work, how many are left and about how long that takes, on a terminal only.
 * One line, which each plan that begins takes over.
 */
final class Progress {

    private static final String CLEAR_LINE = "\r\u001B[K";

    /** Before so many plans are done, or so much time has gone, any estimate is a guess. */
    private static final int FEW = 3;

    private static final long SOON = 2_000_000_000L;

    /** A line that is broken can't be cleared. */
    private static final int LONGEST_NAME = 48;

    private final Talk talk;
    private final int plans;
    private final LongSupplier clock;
    private long start;
    private int begun;
    private int ended;
    private boolean isWritten;

    /**
     * @param plans how many there are to be
     */
    Progress(Talk talk, int plans) {
        this(talk, plans, System::nanoTime);
    }

    /**
     * @param clock nanoseconds
     */
    Progress(Talk talk, int plans, LongSupplier clock) {
        this.talk = talk;
        this.plans = plans;
        this.clock = clock;
    }

    void begin(PlanFile plan) {
        if (begun++ == 0) {
            start = clock.getAsLong();
        }
        if (isShown()) {
            String line = "[" + begun + "/" + plans + "] " + name(plan) + left();
            talk.speech().err().print((isWritten ? CLEAR_LINE : "") + line);
            talk.speech().err().flush();
            isWritten = true;
        }
    }

    void end() {
        ended++;
        if (isShown()) {
            talk.speech().err().print(CLEAR_LINE);
            isWritten = false;
        }
    }

    private static String name(PlanFile plan) {
        String id = plan.id();
        return id.length() <= LONGEST_NAME ? id : id.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** About how long the rest takes, if it goes on as it went; empty where nobody can tell. */
    private String left() {
        long gone = clock.getAsLong() - start;
        if (ended < FEW || gone < SOON) {
            return "";
        }
        long seconds = gone / ended * (plans - ended) / 1_000_000_000L;
        return ", "
                + (seconds < 90
                        ? talk.speech().messages().say("cli.kvar.sekunder", rounded(seconds))
                        : talk.speech()
                                .messages()
                                .say("cli.kvar.minuter", Long.toString((seconds + 30) / 60)));
    }

    /** Up to the next five: more is not known. */
    private static String rounded(long seconds) {
        return Long.toString(Math.max(5, (seconds + 4) / 5 * 5));
    }

    private boolean isShown() {
        return talk.isTerminal() && !talk.speech().quiet();
    }
}
