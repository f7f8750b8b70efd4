package org.vbeplan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;

/**
 * What reading a file's structure found. Of a value that is wrong as a whole no more is said: an
 * emoji in an id is one mistake and not also a character that can't be printed.
 */
final class OneEach implements Consumer<Finding> {

    private static final Set<Code> WHOLE =
            Set.of(
                    Code.KEY_UNKNOWN,
                    Code.VALUE_NOT_A_CHOICE,
                    Code.NUMBER_INVALID,
                    Code.DATE_INVALID,
                    Code.ID_INVALID);

    private final List<Finding> found = new ArrayList<>();

    @Override
    public void accept(Finding finding) {
        found.add(finding);
    }

    void report(Consumer<Finding> findings) {
        NavigableMap<Span, Span> whole = new TreeMap<>();
        for (Finding finding : found) {
            if (WHOLE.contains(finding.code())) {
                whole.put(finding.at(), finding.at());
            }
        }
        for (Finding finding : found) {
            boolean isPart =
                    finding.code() == Code.CHARACTER_MISSING
                            && covers(whole.floorEntry(finding.at()), finding.at());
            if (!isPart) {
                findings.accept(finding);
            }
        }
    }

    private static boolean covers(Map.Entry<Span, Span> before, Span part) {
        if (before == null) {
            return false;
        }
        Span whole = before.getValue();
        return whole.line() == part.line() && part.column() < whole.column() + whole.length();
    }
}
