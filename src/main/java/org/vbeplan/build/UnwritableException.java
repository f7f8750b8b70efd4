package org.vbeplan.build;

import java.io.IOException;

/** The output folder can't be written to; the cause says why. */
public final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnwritableException(IOException cause) {
        super(cause);
    }

    /** Why, for a user. */
    public Trouble trouble(String folder) {
        return Trouble.writing(folder, (IOException) getCause());
    }
}
