package org.vbeplan.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/**
 * The faces of our font as {@code @font-face} rules with the files inside, so that a page stands
 * alone.
 */
final class ScreenFonts {
    private ScreenFonts() {}

    static String css() {
        return face("Regular", "normal", 400)
                + face("Bold", "normal", 700)
                + face("Italic", "italic", 400)
                + face("BoldItalic", "italic", 700);
    }

    private static String face(String name, String style, int weight) {
        return "@font-face { font-family: \"Vbe Sans\"; font-style: "
                + style
                + "; font-weight: "
                + weight
                + "; font-display: swap; src: url(data:font/woff2;base64,"
                + base64("/org/vbeplan/fonts/VbeSans-" + name + ".woff2")
                + ") format(\"woff2\") }\n";
    }

    private static String base64(String resource) {
        try (InputStream file = ScreenFonts.class.getResourceAsStream(resource)) {
            return Base64.getEncoder().encodeToString(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // our own jar is broken
        }
    }
}
