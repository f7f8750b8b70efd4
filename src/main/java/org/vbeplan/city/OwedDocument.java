package org.vbeplan.city;

import java.util.List;
import org.vbeplan.text.Word;

/**
 * A document that the riktlinjer ask of some boards, {@code dokument}.
 *
 * @param boards kinds of board and ids of boards that owe it
 * @param type such as {@code handlingsplan}, or {@link #REPORT}
 * @param rhythm {@link #YEARLY}, {@link #EVEN_YEARS} or {@link #ODD_YEARS}
 * @param duty the id of the duty that says so
 */
public record OwedDocument(List<Word> boards, String type, String rhythm, Word duty) {

    /** What is put together from the other documents, and is no plan itself. */
    public static final String REPORT = "nulägesrapport";

    public static final String YEARLY = "årligen";
    public static final String EVEN_YEARS = "jämna-år";
    public static final String ODD_YEARS = "udda-år";

    public OwedDocument {
        boards = List.copyOf(boards);
    }

    /** Whether the board owes it. */
    public boolean isOf(Board board) {
        return boards.stream().anyMatch(name -> name.is(board.kind()) || name.is(board.id()));
    }

    /** Whether it rests on the other documents. */
    public boolean isReport() {
        return type.equals(REPORT);
    }

    /** Whether it is due in a year. */
    public boolean isDueIn(int year) {
        return switch (rhythm) {
            case EVEN_YEARS -> year % 2 == 0;
            case ODD_YEARS -> year % 2 != 0;
            default -> true;
        };
    }

    /** Whether it is due in any of the years. */
    public boolean isDueIn(int first, int last) {
        // Two years in a row hold one of each kind.
        return isDueIn(first) || last > first;
    }

    /** The last year up to a year in which it was due. */
    public int lastDue(int year) {
        return isDueIn(year) ? year : year - 1;
    }
}
