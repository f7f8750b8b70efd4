package org.vbeplan.check;

/** Looks for a picture that a text names. */
@FunctionalInterface
public interface Pictures {

    /** What was found. */
    enum Answer {
        FOUND,
        MISSING,
        /** The name leads out of the workspace. */
        OUTSIDE,
        /** Neither PNG nor JPEG, or too large. */
        UNUSABLE
    }

    /**
     * @param textFile the file in which the text stands; the picture's name is relative to it
     */
    Answer look(String textFile, String picture);
}
