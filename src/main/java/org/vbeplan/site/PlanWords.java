package org.vbeplan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vbeplan.document.FrontPage.Link;
import org.vbeplan.ledger.Entry;

/** Words a plan for the front page. */
final class PlanWords {

    private static final Set<String> DECIDED = Set.of("beslutad", "godkänd");

    /** Endings of files, in the order in which they are shown. */
    private static final List<String> FORMATS = List.of("html", "pdf", "md");

    private final Listed plan;

    PlanWords(Listed plan) {
        this.plan = plan;
    }

    /** What kind of document it is. */
    String type() {
        return switch (plan.facts().type()) {
            case "lägesbild-och-åtgärdsplan" -> "Lägesbild och åtgärdsplan";
            case "lägesbild" -> "Lägesbild";
            case "handlingsplan" -> "Handlingsplan";
            default -> "Plan";
        };
    }

    /** The years it covers, or what its file is named where that says more. */
    String years() {
        String first = plan.firstYear();
        String last = plan.lastYear();
        String years = first.equals(last) ? first : first + "–" + last;
        String file = plan.file().replaceFirst("^([0-9]{4})-([0-9]{4})$", "$1–$2");
        return file.equals(years) || years.isEmpty() || file.startsWith(years + "-") ? file : years;
    }

    /** The status in words. */
    String status() {
        String status = plan.facts().status();
        if (status.isEmpty()) {
            return "";
        } else if (status.equals("okänd")) {
            return "Status okänd";
        }
        int first = status.offsetByCodePoints(0, 1);
        return status.substring(0, first).toUpperCase(Locale.ROOT) + status.substring(first);
    }

    /** The day of the decision that the status speaks of. */
    String decided() {
        return DECIDED.contains(plan.facts().status()) ? plan.facts().decided() : "";
    }

    /** Why it is not published as it is now. */
    String refusal() {
        String old = plan.outputs().isEmpty() ? "" : " Dokumenten är från en tidigare version.";
        return switch (plan.state()) {
            case PUBLISHED -> "";
            case REFUSED -> "Ges inte ut: planen har fel." + old;
            case PREVENTED -> "Kunde inte göras." + old;
        };
    }

    /** How much was found, by severity. */
    List<String> findings() {
        Entry.Tally tally = plan.tally();
        List<String> words = new ArrayList<>();
        add(words, tally.errors(), "fel", "fel");
        add(words, tally.warnings(), "varning", "varningar");
        add(words, tally.advice(), "råd", "råd");
        return words;
    }

    private static void add(List<String> words, int count, String one, String several) {
        if (count > 0) {
            words.add(count + " " + (count == 1 ? one : several));
        }
    }

    /**
     * The ways to its documents.
     *
     * @param board whose it is
     */
    List<Link> links(String board) {
        List<Link> links = new ArrayList<>();
        for (String format : FORMATS) {
            for (String path : plan.outputs()) {
                if (path.endsWith("." + format)) {
                    String rest = type() + " " + years() + ", " + board;
                    links.add(new Link(Places.address(path), format(format), rest));
                }
            }
        }
        return links;
    }

    private static String format(String ending) {
        return switch (ending) {
            case "html" -> "Webbsida";
            case "pdf" -> "PDF";
            default -> "Markdown";
        };
    }
}
