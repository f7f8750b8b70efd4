package org.vbeplan.compose;

/** Fetches the pictures that texts name. */
@FunctionalInterface
public interface PictureData {

    /**
     * The picture as a {@code data:} address; empty where it can't be had, which only a draft
     * meets.
     *
     * @param textFile the file in which the text stands; the picture's name is relative to it
     */
    String data(String textFile, String picture);
}
