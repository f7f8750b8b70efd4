package org.vbeplan.history;

import static java.util.Objects.requireNonNull;

/**
 * A file of a revision that is not read, and why.
 *
 * @param path in the workspace, with {@code /}
 */
public record Refusal(String path, Reason reason) {

    public Refusal {
        requireNonNull(path, "path");
        requireNonNull(reason, "reason");
    }

    /** Why a file is not read. */
    public enum Reason {
        /** A symbolic link: where it leads is no part of the revision. */
        LINK("@reason.länk"),
        /** A submodule: its files lie in another repository. */
        SUBMODULE("@reason.delarkiv"),
        /** A name that leads out of its folder, or means something to a file system. */
        NAME("@reason.namn"),
        /** Stands for a file that Git LFS keeps elsewhere. */
        ELSEWHERE("@reason.lfs"),
        /** In the index, and not agreed on since a merge. */
        UNMERGED("@reason.osammanfogad");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** A key of the catalogue, with {@code @} before it. */
        public String key() {
            return key;
        }
    }
}
