package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Path;

/** A folder that is to be joined holds nothing that a build wrote. */
public final class NotBuiltException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    NotBuiltException(Path folder) {
        super(folder.toString());
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
