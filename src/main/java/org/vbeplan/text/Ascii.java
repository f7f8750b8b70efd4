package org.vbeplan.text;

/** Swedish ids in file names, addresses and command lines, which are ASCII. */
public final class Ascii {

    private Ascii() {}

    /** {@code tidig-upptäckt} as {@code tidig-upptackt}: å and ä are a, ö is o, é is e, ü is u. */
    public static String fold(String id) {
        StringBuilder folded = null;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            char plain = fold(c);
            if (plain != c && folded == null) {
                folded = new StringBuilder(id);
            }
            if (folded != null) {
                folded.setCharAt(i, plain);
            }
        }
        return folded == null ? id : folded.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case 'å', 'ä' -> 'a';
            case 'Å', 'Ä' -> 'A';
            case 'ö' -> 'o';
            case 'Ö' -> 'O';
            case 'é' -> 'e';
            case 'ü' -> 'u';
            default -> c;
        };
    }
}
