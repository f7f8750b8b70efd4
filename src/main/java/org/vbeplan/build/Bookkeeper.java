package org.vbeplan.build;

import java.nio.file.Path;
import java.util.Map;
import org.vbeplan.render.TemplateBrokenException;

/** Is told what a rendering reads and writes, and knows what need not be done again. */
interface Bookkeeper {

    /** Keeps no books: everything is done. */
    Bookkeeper NONE =
            new Bookkeeper() {
                @Override
                public void checked(CheckedPlan plan) {}

                @Override
                public void showed(CheckedPlan plan, Map<Path, String> pictures) {}

                @Override
                public boolean knows(CheckedPlan plan, Print print) {
                    return false;
                }

                @Override
                public void wrote(CheckedPlan plan, Path file, byte[] bytes) {}
            };

    /** The fingerprint of a plan's pages. */
    interface Print {
        String read() throws TemplateBrokenException;
    }

    /** A plan was read and checked. */
    void checked(CheckedPlan plan);

    /** What pictures the plan asked for, there or not, with the fingerprint of what was read. */
    void showed(CheckedPlan plan, Map<Path, String> pictures);

    /**
     * Whether the plan's documents are there as they would be made again.
     *
     * @param print gives the fingerprint of its pages, which costs reading them through
     */
    boolean knows(CheckedPlan plan, Print print) throws TemplateBrokenException;

    /** A document is in its place. */
    void wrote(CheckedPlan plan, Path file, byte[] bytes);
}
