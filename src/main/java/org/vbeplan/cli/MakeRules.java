package org.vbeplan.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.vbeplan.build.MadeFrom;

/**
 * What documents are made from, as make reads it. Its rules for names that mean something to it are
 * nowhere written down in full; GNU make 4.3 was asked.
 */
final class MakeRules {

    /** Before a name, since make takes {@code =} for an assignment, whatever stands before it. */
    private static final String EQUALS = "gives";

    private MakeRules() {}

    /**
     * A rule for each plan; then one without a recipe for each source, so that a source that is
     * gone does not stop make. A name with a semicolon in it can't be written: it is left out.
     */
    static void write(List<MadeFrom> plans, Writer out) throws IOException {
        TreeSet<String> sources = new TreeSet<>();
        StringBuilder rules = new StringBuilder();
        for (MadeFrom plan : plans) {
            List<String> documents = writable(plan.documents());
            if (!documents.isEmpty()) {
                List<String> from = writable(plan.sources());
                rules.append(line(documents, MakeRules::target))
                        .append(": ")
                        .append(line(from, MakeRules::source))
                        .append('\n');
                sources.addAll(from);
            }
        }
        for (String source : sources) {
            rules.append('\n').append(target(source)).append(":\n");
        }
        if (rules.indexOf(reference()) >= 0) {
            out.write(EQUALS + " := =\n");
        }
        out.write(rules.toString());
    }

    private static String line(Collection<String> files, UnaryOperator<String> escaped) {
        return String.join(" ", files.stream().map(escaped).toList());
    }

    private static List<String> writable(List<String> files) {
        return files.stream().filter(file -> !file.contains(";")).toList();
    }

    private static String target(String file) {
        return escaped(file, " #:%", "*?[]");
    }

    private static String source(String file) {
        return escaped(file, " #:", "*?[]|");
    }

    /**
     * @param unquoted what needs a backslash, and what a backslash before would be for
     * @param quoted what needs a backslash
     */
    private static String escaped(String file, String unquoted, String quoted) {
        StringBuilder name = new StringBuilder(file.startsWith("~") ? "./" : "");
        int backslashes = 0;
        for (char c : file.toCharArray()) {
            if (unquoted.indexOf(c) >= 0) {
                name.append("\\".repeat(backslashes + 1)).append(c);
            } else if (quoted.indexOf(c) >= 0) {
                name.append('\\').append(c);
            } else if (c == '$') {
                name.append("$$");
            } else {
                name.append(c == '=' ? reference() : String.valueOf(c));
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
        }
        return name.toString();
    }

    private static String reference() {
        return "$(" + EQUALS + ")";
    }
}
