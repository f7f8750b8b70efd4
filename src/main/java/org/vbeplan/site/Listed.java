package org.vbeplan.site;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.ledger.KnownFile;

/**
 * A plan as the front page sees it.
 *
 * @param id {@code board/year}
 * @param state what became of it
 * @param tally how much was found in it
 * @param outputs its documents, by their paths in the output folder
 */
public record Listed(
        String id, State state, PlanFacts facts, Entry.Tally tally, List<String> outputs) {

    /** What became of a plan. */
    public enum State {
        /** Its documents are as they are to be. */
        PUBLISHED,
        /** It has errors; its documents, if any, are older. */
        REFUSED,
        /** It could not be made this time; its documents, if any, are older. */
        PREVENTED
    }

    public Listed {
        requireNonNull(id, "id");
        requireNonNull(state, "state");
        requireNonNull(facts, "facts");
        requireNonNull(tally, "tally");
        outputs = List.copyOf(outputs);
    }

    /** Of what is remembered. */
    public static Listed of(Entry entry, boolean isPrevented) {
        return new Listed(
                entry.id(),
                isPrevented ? State.PREVENTED : entry.isRefused() ? State.REFUSED : State.PUBLISHED,
                PlanFacts.of(entry.facts()),
                entry.tally(),
                entry.outputs().stream().map(KnownFile::path).toList());
    }

    /** Of a plan that nothing is known of, since it could not be read. */
    public static Listed unknown(String id) {
        return new Listed(id, State.PREVENTED, PlanFacts.of(Map.of()), Entry.Tally.NONE, List.of());
    }

    /** Puts it into the fingerprint of what a page is made from. */
    public void addTo(Fingerprint print) {
        print.add(id).add(state.name()).add(facts.toMap().toString());
        print.add(tally.errors() + " " + tally.warnings() + " " + tally.advice());
        print.add(Integer.toString(tally.excepted())).add(String.join("\n", outputs));
    }

    /** The folder it lies in. */
    String board() {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    /** The file's name without its ending. */
    String file() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** The year that it begins with, in four digits; empty where nothing tells. */
    String firstYear() {
        return isYear(facts.first()) ? facts.first() : year(file(), 0);
    }

    /** The last year that it covers. */
    String lastYear() {
        String last = isYear(facts.last()) ? facts.last() : year(file(), 5);
        return last.compareTo(firstYear()) < 0 ? firstYear() : last;
    }

    private static String year(String words, int from) {
        String digits = words.length() < from + 4 ? "" : words.substring(from, from + 4);
        return isYear(digits) ? digits : "";
    }

    private static boolean isYear(String words) {
        return words.matches("[0-9]{4}");
    }
}
