package org.vbeplan.document;

import java.util.List;

/**
 * The front page of a city's plans: boards by years. Every word of it is decided here.
 *
 * @param title the city
 * @param stamp {@code INTERN}, {@code UTKAST} or empty
 * @param summary what there is, in sentences
 * @param reading how to understand what stands in the table; may be empty
 * @param years the columns, the newest first
 * @param boards the rows, sorted
 */
public record FrontPage(
        String title,
        String subtitle,
        String stamp,
        List<String> summary,
        String reading,
        List<String> years,
        List<Row> boards,
        String generator) {

    public FrontPage {
        summary = List.copyOf(summary);
        years = List.copyOf(years);
        boards = List.copyOf(boards);
    }

    /**
     * A board and its plans.
     *
     * @param id the row's place in the page
     * @param remark that the board ends, and when; may be empty
     * @param successor the board that takes over; its address is empty where it has no row
     * @param cells one for each of the page's years
     */
    public record Row(String id, String name, String remark, Link successor, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean hasSuccessor() {
            return !successor.words().isEmpty();
        }
    }

    /**
     * What a board has for a year.
     *
     * @param plans those that begin with the year; mostly one
     * @param covering the plans that began earlier and cover the year too
     */
    public record Cell(String year, List<Plan> plans, List<Link> covering) {
        public Cell {
            plans = List.copyOf(plans);
            covering = List.copyOf(covering);
        }

        public boolean isEmpty() {
            return plans.isEmpty() && covering.isEmpty();
        }
    }

    /**
     * A plan.
     *
     * @param id its place in the page
     * @param kind what it is, such as {@code Handlingsplan}, with its years where they are not the
     *     column's
     * @param status in words; may be empty
     * @param decided the day of the decision; may be empty
     * @param refusal why it is not published as it stands now; empty where it is
     * @param findings how many of each severity, in words
     * @param links its documents
     */
    public record Plan(
            String id,
            String kind,
            String status,
            String decided,
            String refusal,
            List<String> findings,
            List<Link> links) {
        public Plan {
            findings = List.copyOf(findings);
            links = List.copyOf(links);
        }

        public boolean isRefused() {
            return !refusal.isEmpty();
        }
    }

    /**
     * A way to a document, or to a place in the page.
     *
     * @param words what is seen
     * @param rest what is also heard, so that the link can be told from all others; may be empty
     */
    public record Link(String address, String words, String rest) {
        public static final Link NONE = new Link("", "", "");
    }
}
