package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Path;

/** An output folder holds another workspace's documents. */
public final class OthersException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path workspace;

    OthersException(Path workspace) {
        super(workspace.toString());
        this.workspace = workspace;
    }

    /** Where the other workspace is, or was. */
    public Path workspace() {
        return workspace;
    }
}
