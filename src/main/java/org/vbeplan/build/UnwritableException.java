package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Path;
import org.vbeplan.workspace.Names;

/** The output folder can't be written to; the cause says why. */
public final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    UnwritableException(IOException cause) {
        this(null, cause);
    }

    /**
     * @param file what is in the way; null where it is the folder itself
     */
    UnwritableException(Path file, IOException cause) {
        super(cause);
        this.file = file;
    }

    /** Why, for a user. */
    public Trouble trouble(Path folder, Names names) {
        return Trouble.writing(names.of(file == null ? folder : file), (IOException) getCause());
    }
}
