package org.vbeplan.workspace;

import java.util.Optional;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Header;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Word;

/** Holds a plan's content to its place: the folder is the board, the file's name the year. */
public final class PlanPath {

    private PlanPath() {}

    /** What disagrees, if anything; a plan that lies in no board's folder is not asked. */
    public static Optional<Finding> disagreement(PlanFile file, PlanInCity context) {
        Header header = context.plan().header();
        String board = Ascii.fold(header.board().text());
        String years = context.years().replace('–', '-');
        if (file.board().isEmpty() || context.board().isEmpty() || !isYears(years)) {
            // What is missing or unknown has been reported, and standard input lies nowhere.
            return Optional.empty();
        }
        if (!Ascii.fold(file.board()).equals(board)) {
            return Optional.of(finding(header.board().at(), board + "/" + years, file));
        }
        if (!isNameOf(file.year(), years)) {
            Word year = header.year().isGiven() ? header.year() : header.validity().from();
            return Optional.of(finding(year.at(), board + "/" + years, file));
        }
        return Optional.empty();
    }

    private static Finding finding(Span at, String says, PlanFile file) {
        return Finding.of(Code.PATH_DISAGREES, at, says, file.id());
    }

    /** {@code 2023} or {@code 2024-2025}. */
    private static boolean isYears(String years) {
        return years.matches("[0-9]{4}(-[0-9]{4})?");
    }

    /** {@code 2023}, or {@code 2023-2} for a second plan of the year. */
    private static boolean isNameOf(String name, String years) {
        if (name.equals(years)) {
            return true;
        }
        if (!name.startsWith(years + "-")) {
            return false;
        }
        String rest = name.substring(years.length() + 1);
        return rest.length() <= 2 && rest.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
