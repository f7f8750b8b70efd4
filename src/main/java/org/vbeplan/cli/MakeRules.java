package org.vbeplan.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.vbeplan.build.MadeFrom;

/** What documents are made from, as make reads it. */
final class MakeRules {

    private MakeRules() {}

    /**
     * A rule for each plan; then one without a recipe for each source, so that a source that is
     * gone does not stop make.
     */
    static void write(List<MadeFrom> plans, Writer out) throws IOException {
        TreeSet<String> sources = new TreeSet<>();
        for (MadeFrom plan : plans) {
            out.write(line(plan.documents()) + ": " + line(plan.sources()) + "\n");
            sources.addAll(plan.sources());
        }
        for (String source : sources) {
            out.write("\n" + escaped(source) + ":\n");
        }
    }

    private static String line(Collection<String> files) {
        return String.join(" ", files.stream().map(MakeRules::escaped).toList());
    }

    private static String escaped(String file) {
        return file.replace("$", "$$").replace("#", "\\#").replace(" ", "\\ ");
    }
}
