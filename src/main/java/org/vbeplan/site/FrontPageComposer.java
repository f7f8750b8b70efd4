package org.vbeplan.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vbeplan.document.FrontPage;
import org.vbeplan.document.FrontPage.Cell;
import org.vbeplan.document.FrontPage.Link;
import org.vbeplan.document.FrontPage.Row;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.SwedishOrder;

/**
 * Lays the plans of a city out as a table of boards and years. The same plans give the same page,
 * in whatever order they come.
 */
public final class FrontPageComposer {

    private static final String SUBTITLE = "Planer mot våldsbejakande extremism";
    private static final String READING =
            "Granskningen är automatisk. Ett fel måste rättas;"
                    + " en varning eller ett råd visar något som är värt att se över.";

    private static final String GENERATOR = "vbe-plan";

    /** The heading of the column for plans that say no year. */
    private static final String NO_YEAR = "Utan år";

    private final String city;
    private final String stamp;
    private final List<Listed> plans;
    private final Places places = new Places();
    private final Map<String, String> rowNames = new TreeMap<>();
    private final Map<String, String> planNames = new TreeMap<>();

    /**
     * @param city the city's name
     * @param stamp {@code INTERN}, {@code UTKAST} or empty
     */
    public FrontPageComposer(String city, String stamp, Collection<Listed> plans) {
        this.city = city;
        this.stamp = stamp;
        this.plans = plans.stream().sorted(Comparator.comparing(Listed::id)).toList();
    }

    public FrontPage page() {
        Map<String, Board> boards = boards();
        boards.keySet().forEach(id -> rowNames.put(Ascii.fold(id), places.name(id)));
        plans.forEach(plan -> planNames.put(plan.id(), places.name(plan.id())));
        List<String> years = years();
        List<Row> rows = new ArrayList<>();
        boards.values().stream()
                .sorted(Board.BY_NAME)
                .forEach(board -> rows.add(row(board, years)));
        return new FrontPage(
                city.isEmpty() ? "Handlingsplaner" : city,
                SUBTITLE,
                stamp,
                summary(boards.size()),
                reading(),
                years.stream().map(year -> year.isEmpty() ? NO_YEAR : year).toList(),
                rows,
                GENERATOR);
    }

    /** A board, as its newest plan that could be read knows it. */
    private record Board(String id, PlanFacts facts, List<Listed> plans) {
        static final Comparator<Board> BY_NAME =
                Comparator.comparing(Board::name, SwedishOrder.INSTANCE).thenComparing(Board::id);

        String name() {
            return facts.board().isEmpty() ? id : facts.board();
        }
    }

    private Map<String, Board> boards() {
        Map<String, List<Listed>> byBoard = new LinkedHashMap<>();
        plans.forEach(
                plan -> byBoard.computeIfAbsent(plan.board(), id -> new ArrayList<>()).add(plan));
        Map<String, Board> boards = new LinkedHashMap<>();
        byBoard.forEach(
                (id, own) -> {
                    PlanFacts facts = PlanFacts.of(Map.of());
                    for (Listed plan : own) {
                        facts = plan.facts().board().isEmpty() ? facts : plan.facts();
                    }
                    boards.put(id, new Board(id, facts, own));
                });
        return boards;
    }

    /** The years that some plan begins with, the newest first. */
    private List<String> years() {
        TreeSet<String> years = new TreeSet<>(Comparator.reverseOrder());
        plans.forEach(plan -> years.add(plan.firstYear()));
        return List.copyOf(years);
    }

    private Row row(Board board, List<String> years) {
        List<Cell> cells = new ArrayList<>();
        for (String year : years) {
            cells.add(cell(board, year));
        }
        PlanFacts facts = board.facts();
        return new Row(
                rowNames.get(Ascii.fold(board.id())),
                board.name(),
                facts.boardEnds().isEmpty() ? "" : "Till och med " + facts.boardEnds(),
                successor(facts),
                cells);
    }

    private Link successor(PlanFacts facts) {
        if (facts.boardEnds().isEmpty() || facts.successor().isEmpty()) {
            return Link.NONE;
        }
        String row = rowNames.getOrDefault(Ascii.fold(facts.successor()), "");
        String name = facts.successorName();
        return new Link(
                row.isEmpty() ? "" : "#" + row, name.isEmpty() ? facts.successor() : name, "");
    }

    private Cell cell(Board board, String year) {
        List<FrontPage.Plan> beginning = new ArrayList<>();
        List<Link> covering = new ArrayList<>();
        for (Listed plan : board.plans()) {
            if (plan.firstYear().equals(year)) {
                beginning.add(plan(plan, board, year));
            } else if (!year.isEmpty()
                    && !plan.firstYear().isEmpty()
                    && plan.firstYear().compareTo(year) < 0
                    && plan.lastYear().compareTo(year) >= 0) {
                String address = "#" + planNames.get(plan.id());
                String words = "Se planen för " + new PlanWords(plan).years();
                covering.add(new Link(address, words, board.name()));
            }
        }
        return new Cell(year.isEmpty() ? NO_YEAR : year, beginning, covering);
    }

    private FrontPage.Plan plan(Listed plan, Board board, String year) {
        PlanWords words = new PlanWords(plan);
        String years = words.years();
        return new FrontPage.Plan(
                planNames.get(plan.id()),
                years.equals(year) ? words.type() : words.type() + " " + years,
                words.status(),
                words.decided(),
                words.refusal(),
                words.findings(),
                words.links(board.name()));
    }

    private List<String> summary(int boards) {
        List<String> summary = new ArrayList<>();
        summary.add(
                amount(plans.size(), "plan", "planer")
                        + " från "
                        + amount(boards, "nämnd", "nämnder")
                        + ".");
        long refused = plans.stream().filter(plan -> plan.state() == Listed.State.REFUSED).count();
        if (refused > 0) {
            summary.add(
                    refused == 1
                            ? "En plan har fel som måste rättas innan den kan ges ut."
                            : refused + " planer har fel som måste rättas innan de kan ges ut.");
        }
        long prevented =
                plans.stream().filter(plan -> plan.state() == Listed.State.PREVENTED).count();
        if (prevented > 0) {
            summary.add(amount((int) prevented, "plan", "planer") + " kunde inte göras.");
        }
        return summary;
    }

    private String reading() {
        boolean isAnythingFound =
                plans.stream().anyMatch(plan -> !new PlanWords(plan).findings().isEmpty());
        return isAnythingFound ? READING : "";
    }

    private static String amount(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
