package org.vbeplan.ledger;

import static java.util.Objects.requireNonNull;

/**
 * A file as it was when it was last read or written.
 *
 * @param path relative to the folder that the ledger speaks of, with {@code /}
 * @param hash SHA-256 of its content, in hexadecimal; empty where it was not there
 */
public record KnownFile(String path, Stamp stamp, String hash) {

    public KnownFile {
        requireNonNull(path, "path");
        requireNonNull(stamp, "stamp");
        requireNonNull(hash, "hash");
    }
}
