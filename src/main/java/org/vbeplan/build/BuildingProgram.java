package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The program that builds: another one may write other documents. */
public interface BuildingProgram {

    /** The one file that it is; nothing where it is none. */
    Optional<Path> file();

    /**
     * A fingerprint of it to the last bit, which costs reading it.
     *
     * @throws IOException where that can't be done
     */
    String print() throws IOException;
}
