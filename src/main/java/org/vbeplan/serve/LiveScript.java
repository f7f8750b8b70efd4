package org.vbeplan.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What makes a page keep up: a script and the looks of what is put around the page. The script is
 * the same in every page, so that a browser can be told to run no other.
 */
final class LiveScript {

    static final String STYLE = text("live.css");
    static final String SCRIPT = "\n" + text("live.js");

    private LiveScript() {}

    /** The script as a browser's policy names it. */
    static String source() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(SCRIPT.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String text(String resource) {
        try (InputStream file = LiveScript.class.getResourceAsStream(resource)) {
            // A browser reads a line's end as one character before it compares the script.
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // our own jar is broken
        }
    }
}
