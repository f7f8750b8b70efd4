package org.vbeplan.ledger;

import java.io.IOException;

/** Bytes that are fetched when they are asked for: most builds need few of them. */
@FunctionalInterface
public interface Blob {

    /** Nothing. */
    Blob NONE = () -> new byte[0];

    /** Of what is at hand. */
    static Blob of(byte[] bytes) {
        return () -> bytes;
    }

    /**
     * The bytes.
     *
     * @throws IOException where they can't be read, or are not what was written
     */
    byte[] bytes() throws IOException;
}
