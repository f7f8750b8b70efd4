package org.vbeplan.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vbeplan.city.Board;
import org.vbeplan.city.City;
import org.vbeplan.city.OwedDocument;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.text.Ascii;

/** Puts a city's year together. */
public final class CityView {

    private static final Comparator<Board> BY_NAME = Comparator.comparing(Board::name);

    private final City city;
    private final int year;
    private final RulesInForce inForce;
    private final List<FiledPlan> plans;
    private final List<UnreadPlan> unread;

    private CityView(
            City city,
            int year,
            RulesInForce inForce,
            List<FiledPlan> plans,
            List<UnreadPlan> unread) {
        this.city = city;
        this.year = year;
        this.inForce = inForce;
        this.plans = plans;
        this.unread = unread.stream().sorted(Comparator.comparing(UnreadPlan::file)).toList();
    }

    /**
     * Looks at a year.
     *
     * @param plans every plan of the workspace that could be read
     * @param unread the files of those that could not
     */
    public static CityYear of(
            City city,
            int year,
            RulesInForce inForce,
            List<FiledPlan> plans,
            List<UnreadPlan> unread) {
        return new CityView(city, year, inForce, plans, unread).view();
    }

    private CityYear view() {
        List<Task> tasks = new ArrayList<>();
        List<ReportGround> reports = new ArrayList<>();
        for (OwedDocument document : inForce.rules().documents()) {
            if (document.isReport()) {
                reports.add(report(document));
            } else {
                tasks.add(task(document));
            }
        }
        return new CityYear(
                city.name(),
                year,
                inForce,
                otherRules(),
                tasks,
                rows(),
                silent(),
                extra(tasks),
                unread,
                reports);
    }

    private List<Board> boards(int when) {
        return city.boards().values().stream()
                .filter(board -> Years.isThere(board, when))
                .sorted(BY_NAME)
                .toList();
    }

    private Task task(OwedDocument document) {
        boolean isDue = document.isDueIn(year);
        List<Owing> owings =
                boards(year).stream()
                        .filter(board -> isDue && document.isOf(board))
                        .map(board -> owing(board, document, year))
                        .toList();
        return new Task(document, inForce.rules().duty(document.duty().text()), isDue, owings);
    }

    private Owing owing(Board board, OwedDocument document, int when) {
        List<FiledPlan> there = plans(board, when);
        Optional<FiledPlan> right =
                there.stream()
                        .filter(plan -> plan.plan().documentType().equals(document.type()))
                        .findFirst();
        Owing.Standing standing;
        if (right.isPresent()) {
            standing = Owing.Standing.THERE;
        } else if (!there.isEmpty()) {
            standing = Owing.Standing.OTHER_KIND;
        } else {
            standing = absent(board, when);
        }
        return new Owing(
                board, document, when, standing, right.or(() -> there.stream().findFirst()));
    }

    private Owing.Standing absent(Board board, int when) {
        String folder = Ascii.fold(board.id());
        if (unread.stream().anyMatch(file -> file.board().equals(folder) && file.covers(when))) {
            return Owing.Standing.UNREADABLE;
        }
        return Years.hasEnded(board, when) ? Owing.Standing.BOARD_ENDED : Owing.Standing.MISSING;
    }

    /** A board's plans for a year, those in force first. */
    private List<FiledPlan> plans(Board board, int when) {
        return plans.stream()
                .filter(plan -> plan.isOf(board.id()) && plan.plan().covers(when))
                .sorted(FiledPlan.MOST_VALID_FIRST)
                .toList();
    }

    private List<CoverageRow> rows() {
        List<CoverageRow> rows = new ArrayList<>();
        for (Board board : boards(year)) {
            List<FiledPlan> basis = basis(board);
            boolean answers =
                    inForce.rules().subareas().stream().anyMatch(subarea -> subarea.isOf(board));
            if (answers && (!basis.isEmpty() || owesPlan(board))) {
                rows.add(Coverage.of(board, basis, inForce.rules()));
            }
        }
        return rows;
    }

    private List<Board> silent() {
        return boards(year).stream()
                .filter(board -> !owesPlan(board) && basis(board).isEmpty())
                .filter(
                        board ->
                                inForce.rules().subareas().stream()
                                        .anyMatch(subarea -> subarea.isOf(board)))
                .toList();
    }

    private boolean owesPlan(Board board) {
        return inForce.rules().owedBy(board).stream().anyMatch(owed -> !owed.isReport());
    }

    /** The plans that say what a board does this year: those of the year, else the latest due. */
    private List<FiledPlan> basis(Board board) {
        List<FiledPlan> ofYear = plans(board, year);
        if (!ofYear.isEmpty()) {
            return ofYear;
        }
        return inForce.rules().owedBy(board).stream()
                .filter(owed -> !owed.isReport() && !owed.isDueIn(year))
                .flatMap(owed -> plans(board, owed.lastDue(year)).stream())
                .distinct()
                .toList();
    }

    private ReportGround report(OwedDocument report) {
        List<Board> makers = boards(year).stream().filter(report::isOf).toList();
        boolean isDue = report.isDueIn(year);
        List<Owing> material = new ArrayList<>();
        if (isDue) {
            for (Board board : boards(year)) {
                for (OwedDocument owed : inForce.rules().owedBy(board)) {
                    int when = owed.lastDue(year);
                    if (!owed.isReport() && Years.isThere(board, when)) {
                        material.add(owing(board, owed, when));
                    }
                }
            }
        }
        return new ReportGround(report, makers, isDue ? year : year + 1, isDue, material);
    }

    private Map<String, String> otherRules() {
        Map<String, String> others = new TreeMap<>();
        for (FiledPlan plan : plans) {
            PlanInCity context = plan.plan();
            if (context.covers(year) && !context.ruleSetId().equals(inForce.rules().id())) {
                others.put(plan.id(), context.ruleSetId());
            }
        }
        return others;
    }

    /** What the board did not owe, or what stands beside the one that counts. */
    private List<FiledPlan> extra(List<Task> tasks) {
        if (tasks.isEmpty()) {
            // Where nothing is asked for, nothing is too much.
            return List.of();
        }
        Set<String> asked = new HashSet<>();
        for (Task task : tasks) {
            task.owings().forEach(owing -> owing.plan().ifPresent(plan -> asked.add(plan.id())));
        }
        return plans.stream()
                .filter(plan -> plan.plan().covers(year) && !asked.contains(plan.id()))
                .filter(plan -> !isForAnotherYear(plan))
                .sorted(Comparator.comparing(FiledPlan::id))
                .toList();
    }

    /** A plan of several years may be asked for in another one of them. */
    private boolean isForAnotherYear(FiledPlan plan) {
        int first = Integer.parseInt(plan.plan().firstYear());
        int last = Integer.parseInt(plan.plan().lastYear());
        return plan.plan().board().stream()
                .flatMap(board -> inForce.rules().owedBy(board).stream())
                .anyMatch(
                        owed ->
                                owed.type().equals(plan.plan().documentType())
                                        && !owed.isDueIn(year)
                                        && owed.isDueIn(first, last));
    }
}
