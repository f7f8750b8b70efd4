package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How a build ended.
 *
 * @param removed the files that were taken away
 * @param page what became of the front page
 */
public record Finished(List<String> removed, FrontPageResult page) {

    public Finished {
        removed = List.copyOf(removed);
        requireNonNull(page, "page");
    }
}
