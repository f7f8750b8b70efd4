package org.vbeplan.facts;

import java.util.List;
import java.util.Optional;

/**
 * A whole document as it is read.
 *
 * @param pieces in reading order, the notes last
 * @param links the addresses that links lead to
 */
record Reading(List<Piece> pieces, List<String> links) {

    /** Reads a document of one format. */
    interface Reader {
        Reading read(byte[] document) throws Exception;
    }

    List<Piece> all(Piece.Kind kind) {
        return pieces.stream().filter(piece -> piece.is(kind)).toList();
    }

    Optional<Piece> note(int number) {
        return all(Piece.Kind.NOTE).stream().filter(note -> note.level() == number).findFirst();
    }

    /** The plan's own headings, without those that the program adds. */
    List<Piece> headings() {
        return all(Piece.Kind.HEADING).stream()
                .filter(heading -> heading.level() > 1)
                .filter(heading -> !ADDED.contains(heading.text()))
                .toList();
    }

    private static final List<String> ADDED =
            List.of("Innehåll", "Förteckning över aktiviteter", "Om återgivningen", "Noter");

    static boolean isAdded(Piece piece) {
        return piece.is(Piece.Kind.HEADING) && ADDED.contains(piece.text());
    }
}
