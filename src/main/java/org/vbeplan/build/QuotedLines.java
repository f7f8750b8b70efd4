package org.vbeplan.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Quotes;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;

/** The lines that findings stand in, so that a thousand plans need not be kept to show them. */
final class QuotedLines implements Quotes {

    private final Map<String, Map<Integer, String>> lines = new HashMap<>();

    /** Keeps the lines of a file that findings stand in. */
    void keep(Collection<Finding> findings, SourceText source) {
        for (Finding finding : findings) {
            if (finding.at().file().equals(source.file())) {
                lines.computeIfAbsent(source.file(), file -> new HashMap<>())
                        .computeIfAbsent(finding.at().line(), source::line);
            }
        }
    }

    /** Whether the line of a place is here, even where it is empty. */
    boolean holds(Span at) {
        return lines.getOrDefault(at.file(), Map.of()).containsKey(at.line());
    }

    @Override
    public String line(Span at) {
        return lines.getOrDefault(at.file(), Map.of()).getOrDefault(at.line(), "");
    }
}
