package org.vbeplan.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.vbeplan.city.Board;
import org.vbeplan.city.City;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.text.Word;

/** An authority or a board that was gone, or had changed its name, when the plan came to hold. */
final class OutdatedActor implements Lint {

    /** What is to be said of a name. */
    private record Gone(String name, Word until, String now) {}

    @Override
    public Code code() {
        return Code.ACTOR_OUTDATED;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        Phrases<Gone> names = names(manuscript);
        if (names.isEmpty()) {
            return;
        }
        for (Passage passage : manuscript.passages()) {
            // A source has the name that its author had when it was written.
            if (passage.kind() == Passage.Kind.NOTE) {
                continue;
            }
            for (Phrases.Match<Gone> match : names.in(passage)) {
                Gone gone = match.value();
                Sentence sentence = passage.sentenceAt(match.start());
                if (!sentence.isOfThePast(gone.until().text())) {
                    findings.accept(
                            Finding.of(
                                    code(),
                                    passage.at(match.start(), match.end() - match.start()),
                                    gone.name(),
                                    gone.until().text(),
                                    gone.now()));
                }
            }
        }
    }

    private static Phrases<Gone> names(Manuscript manuscript) {
        City city = manuscript.context().city();
        PlanStart start = PlanStart.of(manuscript.context());
        Phrases<Gone> names = new Phrases<>();
        for (City.Actor actor : city.actors().values()) {
            if (start.isAfter(actor.until())) {
                Gone gone = new Gone(actor.name(), actor.until(), actor.now());
                names.add(actor.name(), gone);
                actor.otherNames().forEach(name -> names.add(name, gone));
            }
        }
        Map<String, Integer> shared = new HashMap<>();
        for (Board board : city.boards().values()) {
            for (String name : namesOf(board)) {
                shared.merge(name, 1, Integer::sum);
            }
        }
        // That the plan's own board is gone is told once, of the board.
        Board own = manuscript.context().board().orElse(null);
        for (Board board : city.boards().values()) {
            if (board != own && start.isAfter(board.until())) {
                addBoard(board, city.boards().get(board.successor().text()), shared, names);
            }
        }
        return names;
    }

    private static void addBoard(
            Board board, Board successor, Map<String, Integer> shared, Phrases<Gone> names) {
        String[] gone = namesOf(board);
        String[] now = successor == null ? new String[] {"", "", ""} : namesOf(successor);
        for (int i = 0; i < gone.length; i++) {
            // A district or an administration that another board has too is not gone.
            if (!gone[i].isEmpty() && shared.get(gone[i]) == 1) {
                names.add(gone[i], new Gone(gone[i], board.until(), now[i]));
            }
        }
    }

    private static String[] namesOf(Board board) {
        return new String[] {board.name(), board.administration(), board.district()};
    }
}
