package org.vbeplan.overview;

/**
 * A plan's file that could not be read; only its place says whose it is.
 *
 * @param board the folder it lies in
 * @param years its name, such as {@code 2025} or {@code 2024-2025}
 * @param file as the user sees it
 */
public record UnreadPlan(String board, String years, String file) {

    boolean covers(int year) {
        String wanted = Integer.toString(year);
        if (!years.matches("[0-9]{4}(-[0-9]+)?")) {
            return false;
        }
        String first = years.substring(0, 4);
        // A second plan of the year has a short number after it.
        String last = years.length() == 9 ? years.substring(5) : first;
        return first.compareTo(wanted) <= 0 && last.compareTo(wanted) >= 0;
    }
}
