package org.vbeplan.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/**
 * A note's number set by hand: it stays when notes are added, and then points at another note. One
 * that stands twice leaves the reader to guess, and is a remark of its own.
 */
final class NoteNumbers implements Lint {

    private final Code code;
    private final boolean twice;

    private NoteNumbers(Code code, boolean twice) {
        this.code = code;
        this.twice = twice;
    }

    static NoteNumbers byHand() {
        return new NoteNumbers(Code.NOTE_NUMBER_BY_HAND, false);
    }

    static NoteNumbers usedTwice() {
        return new NoteNumbers(Code.NOTE_NUMBER_TWICE, true);
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        List<NoteMarks.Mark> marks = manuscript.noteMarks();
        Map<String, Integer> times = new HashMap<>();
        marks.forEach(mark -> times.merge(mark.name(), 1, Integer::sum));
        Set<String> seen = new HashSet<>();
        for (NoteMarks.Mark mark : marks) {
            boolean isReference = mark.kind() == NoteMarks.Kind.REFERENCE;
            boolean isTwice = !isReference && times.get(mark.name()) > 1;
            // Of those that stand twice the first is not wrong by itself.
            boolean isAgain = !seen.add(mark.name());
            if (twice ? isTwice && isAgain : !isTwice) {
                findings.accept(
                        Finding.of(
                                code,
                                mark.passage().at(mark.start(), mark.end() - mark.start()),
                                mark.number()));
            }
        }
    }
}
