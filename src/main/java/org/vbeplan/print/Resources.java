package org.vbeplan.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the files this room carries in the program itself. */
final class Resources {
    private Resources() {}

    /** The bytes of a resource named from the root, such as {@code /org/vbeplan/print/srgb.icc}. */
    static byte[] read(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not packed into the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
