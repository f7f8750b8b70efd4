package org.vbeplan.lint;

import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/** Something that is looked for in every plan. One that finds too much is worse than none. */
interface Lint {

    /** What it reports. */
    Code code();

    void look(Manuscript manuscript, Consumer<Finding> findings);
}
