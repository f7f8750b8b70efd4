package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How a build ended.
 *
 * @param removed the files that were taken away
 * @param strays the files that no build remembers, by their paths in the output folder
 * @param page what became of the front page
 */
public record Finished(List<String> removed, List<String> strays, FrontPageResult page) {

    public Finished {
        removed = List.copyOf(removed);
        strays = List.copyOf(strays);
        requireNonNull(page, "page");
    }

    /** Whether nothing is left to be made or told another time. */
    boolean isWhole() {
        return strays.isEmpty() && !page.key().isEmpty() && page.file().isPresent();
    }
}
