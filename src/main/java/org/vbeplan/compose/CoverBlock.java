package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.document.Document.CoverRow;
import org.vbeplan.plan.Header;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** The block on the first page that says what the document is, who decided it and when. */
final class CoverBlock {

    private final PlanInCity context;
    private final TextComposer text;
    private final Proceedings proceedings;
    private final List<CoverRow> rows = new ArrayList<>();

    CoverBlock(PlanInCity context, TextComposer text) {
        this.context = context;
        this.text = text;
        this.proceedings = new Proceedings(context, text);
    }

    List<CoverRow> rows() {
        Header header = context.plan().header();
        row("Nämnd", context.board().map(Board::name).orElse(header.board().text()));
        proses("Gäller för", header.appliesTo());
        period(header);
        row("Dokumenttyp", documentType(header));
        row("Dokumentklass", header.documentClass().text());
        words("Diarienummer", header.registrations());
        row("Status", capital(header.status().text()));
        lines("Beslut", proceedings.decisions(header));
        row("Riktlinjer", context.ruleSet().map(RuleSet::cover).orElse(""));
        goals(header);
        proses("Lokalpolisområde", List.of(header.policeArea()));
        coordinator(header.coordinator());
        lines("Samråd", proceedings.consultations(header));
        row("Version", header.version().text());
        changes(header);
        row("Utgiven", Dates.full(header.issued().text()));
        proses("Dokumentansvarig", List.of(header.owner()));
        row("Ersätter", replaced(header.replaces()));
        row("Senaste revidering", revision(header.latestRevision()));
        row("Nästa revidering", revision(header.nextRevision()));
        return rows;
    }

    private void row(String label, String value) {
        if (!value.isEmpty()) {
            lines(label, List.of(List.of(new Inline.Plain(Typography.set(value)))));
        }
    }

    private void words(String label, List<Word> values) {
        lines(
                label,
                values.stream()
                        .map(word -> List.<Inline>of(new Inline.Plain(word.text())))
                        .toList());
    }

    private void proses(String label, List<Prose> values) {
        lines(label, values.stream().filter(Prose::isGiven).map(text::line).toList());
    }

    private void lines(String label, List<List<Inline>> values) {
        if (!values.isEmpty()) {
            rows.add(new CoverRow(label, values));
        }
    }

    private void period(Header header) {
        if (header.year().isGiven()) {
            row("År", header.year().text());
        } else if (header.validity().from().isGiven()) {
            row(
                    "Giltighet",
                    Dates.full(header.validity().from().text())
                            + " – "
                            + Dates.full(header.validity().until().text()));
        }
    }

    private static String documentType(Header header) {
        return switch (header.documentType().text()) {
            case "lägesbild-och-åtgärdsplan" -> "Lägesbild och åtgärdsplan";
            case "lägesbild" -> "Lägesbild";
            default -> "Handlingsplan";
        };
    }

    private void goals(Header header) {
        lines(
                "Budgetmål",
                header.budgetGoals().stream()
                        .map(
                                number ->
                                        context.goal(number.text())
                                                .map(goal -> goal.number() + " " + goal.title())
                                                .orElse(number.text()))
                        .map(line -> List.<Inline>of(new Inline.Plain(line)))
                        .toList());
    }

    private void coordinator(Header.Coordinator coordinator) {
        if (!coordinator.function().isGiven()) {
            return;
        }
        List<Inline> line = new ArrayList<>(text.line(coordinator.function()));
        if (coordinator.combinedWith().isGiven()) {
            line.add(new Inline.Plain(", kombinerad med "));
            line.addAll(text.line(coordinator.combinedWith()));
        }
        List<List<Inline>> lines = new ArrayList<>(List.of(line));
        coordinator.duties().forEach(duty -> lines.add(text.line(duty)));
        lines("Lokal samordnare", lines);
    }

    private void changes(Header header) {
        lines(
                "Ändringslogg",
                header.changes().stream()
                        .map(
                                change -> {
                                    List<Inline> line = new ArrayList<>();
                                    String when =
                                            (change.version().text()
                                                            + " "
                                                            + Dates.full(change.date().text()))
                                                    .strip();
                                    if (!when.isEmpty()) {
                                        line.add(new Inline.Plain(Typography.set(when) + ": "));
                                    }
                                    line.addAll(text.line(change.text()));
                                    return List.copyOf(line);
                                })
                        .toList());
    }

    /** {@code ostermalm/2022} in words where the board is known. */
    private String replaced(Word plan) {
        int slash = plan.text().indexOf('/');
        Board board =
                slash < 0 ? null : context.city().boards().get(plan.text().substring(0, slash));
        return board == null
                ? plan.text()
                : board.genitive() + " plan " + plan.text().substring(slash + 1);
    }

    /** The author's words where there are any, else the event, its year and the day. */
    private static String revision(Header.Revision revision) {
        if (revision.text().isGiven()) {
            return capital(revision.text().plainText());
        }
        List<String> parts = new ArrayList<>();
        if (revision.event().isGiven()) {
            parts.add(revision.event().text());
        }
        if (revision.year().isGiven()) {
            parts.add(revision.year().text());
        }
        if (revision.date().isGiven()) {
            parts.add(Dates.full(revision.date().text()));
        }
        return capital(String.join(" ", parts));
    }

    /** The words with a capital letter first. */
    static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
