package org.vbeplan.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vbeplan.city.Board;
import org.vbeplan.city.OwedDocument;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.overview.CoverageRow.Cell;
import org.vbeplan.overview.CoverageRow.State;
import org.vbeplan.plan.Header;

/** The sentences that the view in text and the one in Markdown share. */
final class Telling {

    private final CityYear view;
    private final Messages messages;

    /**
     * @param messages with the catalogue {@code overview}
     */
    Telling(CityYear view, Messages messages) {
        this.view = view;
        this.messages = messages;
    }

    String say(String key, String... arguments) {
        return messages.say(key, arguments);
    }

    String heading() {
        return say("stad.rubrik", view.city(), year());
    }

    String year() {
        return Integer.toString(view.year());
    }

    /** Which rule set, and why. */
    String rules() {
        String key =
                switch (view.rules().reason()) {
                    case ASKED -> "stad.riktlinjer.valda";
                    case DATED -> "stad.riktlinjer.daterade";
                    case NAMED -> "stad.riktlinjer.odaterade";
                    case OUTSIDE -> "stad.riktlinjer.utanför";
                    case LAST -> "stad.riktlinjer.sista";
                };
        return say(key, view.rules().rules().id(), view.rules().rules().from().text(), year());
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        view.otherRules()
                .forEach((plan, rules) -> remarks.add(say("stad.andra-riktlinjer", plan, rules)));
        view.extra().forEach(plan -> remarks.add(say("stad.extra", plan.id(), status(plan))));
        view.unread().forEach(file -> remarks.add(say("stad.oläst", file.file())));
        return remarks;
    }

    /** {@code handlingsplan, jämna år (R24-37)}. */
    String task(Task task) {
        OwedDocument document = task.document();
        return say(
                "stad.uppgift",
                capital(document.type()),
                "@" + document.rhythm(),
                document.duty().text());
    }

    /** {@code 3 av 11 finns}, or that it is not due. */
    String count(Task task) {
        if (!task.isDue()) {
            return say("stad.inte-i-år", year());
        }
        return say("stad.antal", Long.toString(task.there()), Long.toString(task.expected()));
    }

    /** How it stands with one document, in a word or two. */
    String standing(Owing owing) {
        return switch (owing.standing()) {
            case THERE -> status(owing.plan().orElseThrow());
            case OTHER_KIND -> owing.plan().orElseThrow().plan().documentType();
            case MISSING -> say("stad.saknas");
            case UNREADABLE -> say("stad.oläslig");
            case BOARD_ENDED -> say("stad.upphörd", owing.board().until().text());
        };
    }

    private String status(FiledPlan plan) {
        return plan.errors() == 0
                ? plan.status()
                : say(
                        "stad.status-med-fel",
                        plan.status(),
                        messages.amount("antal.fel", plan.errors()));
    }

    /** {@code 2025-12-11 § 9}; a dash where nobody has decided. */
    String decision(Owing owing) {
        if (owing.standing() != Owing.Standing.THERE) {
            return "";
        }
        return owing.plan().flatMap(FiledPlan::decision).map(this::decision).orElse("–");
    }

    private String decision(Header.Decision decision) {
        String date = decision.date().isGiven() ? decision.date().text() : say("stad.utan-dag");
        return decision.paragraph().isGiven() ? date + " § " + decision.paragraph() : date;
    }

    /** The boards that answer and have no document, each with its sub-areas. */
    String silent() {
        List<String> boards = new ArrayList<>();
        for (Board board : view.silent()) {
            List<String> subareas =
                    view.subareas().stream()
                            .filter(subarea -> subarea.isOf(board))
                            .map(RuleSet.Subarea::shortName)
                            .toList();
            boards.add(board.name() + " (" + String.join(", ", subareas) + ")");
        }
        return boards.isEmpty() ? "" : say("stad.tysta", String.join("; ", boards));
    }

    /** The board, with the year where the plan is another year's. */
    String row(CoverageRow row) {
        boolean isOfYear = row.plans().stream().anyMatch(plan -> plan.plan().covers(view.year()));
        return row.plans().isEmpty() || isOfYear
                ? row.board().name()
                : say("stad.rad", row.board().name(), row.plans().get(0).plan().years());
    }

    /** What stands in a cell of the matrix: reasons are told by number, counted from 1. */
    String mark(Cell cell, List<Cell> reasons) {
        return switch (cell.state()) {
            case MEASURE -> "x";
            case REASON -> Integer.toString(number(cell, reasons)) + ")";
            case NOTHING -> "–";
            case NOT_RESPONSIBLE -> "";
        };
    }

    private static int number(Cell cell, List<Cell> reasons) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i) == cell) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no reason: " + cell);
    }

    /** The cells that give a reason, row by row. */
    List<Cell> reasons() {
        return view.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == State.REASON)
                .toList();
    }

    /** The reasons in words, in the order of {@link #reasons}. */
    List<String> reasonsTold() {
        List<String> told = new ArrayList<>();
        for (CoverageRow row : view.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                if (cell.state() == State.REASON) {
                    String subarea = view.subareas().get(i).shortName();
                    String reason = cell.reason().isEmpty() ? say("stad.internt") : cell.reason();
                    told.add(say("stad.skäl", row.board().name(), subarea, reason));
                }
            }
        }
        return told;
    }

    /** What a report rests on, in a sentence or two. */
    String report(ReportGround ground) {
        List<String> makers = ground.makers().stream().map(board -> board.name()).toList();
        String who = makers.isEmpty() ? say("stad.okänd") : String.join(", ", makers);
        String duty = ground.report().duty().text();
        String type = ground.report().type();
        String number = Integer.toString(ground.year());
        if (!ground.isDue()) {
            return say(
                    "stad.rapport-senare", who, type, "@" + ground.report().rhythm(), number, duty);
        }
        String key = ground.lacking().isEmpty() ? "stad.rapport-klar" : "stad.rapport";
        return say(key, who, type, number, duty);
    }

    /** Why a report can't be built on a document yet. */
    String lack(Owing owing) {
        String key =
                switch (owing.standing()) {
                    case THERE -> "stad.underlag-obeslutat";
                    case OTHER_KIND -> "stad.underlag-annat";
                    default -> "stad.underlag-saknas";
                };
        return say(
                key,
                owing.board().name(),
                owing.document().type(),
                Integer.toString(owing.year()),
                owing.plan().map(FiledPlan::status).orElse(""));
    }

    /** How many documents are missing, and what that weighs. */
    String summary() {
        List<String> missing = new ArrayList<>();
        for (Task task : view.tasks()) {
            if (task.unmet() > 0) {
                Language language = messages.language();
                missing.add(
                        say(
                                "stad.summa-saknas",
                                Long.toString(task.unmet()),
                                task.document().type(),
                                task.severity().word(language)));
            }
        }
        return missing.isEmpty() ? say("stad.summa-klar") : String.join("; ", missing);
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
