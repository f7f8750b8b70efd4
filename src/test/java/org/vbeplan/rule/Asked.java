package org.vbeplan.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Language;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Plans of a few lines, judged by the small riktlinjer of {@code examples/fel}. */
final class Asked {

    private static final Path ROOT = Path.of("examples/fel").toAbsolutePath();

    private final String rules;

    /**
     * @param rules the file of riktlinjer, without {@code .yaml}
     */
    Asked(String rules) {
        this.rules = rules;
    }

    /** What a decided plan of Ekbacken's for 2025 is told, as {@code fel[code]: arguments}. */
    List<String> of(String head, String sections) {
        return of("ekbacken", "år: 2025\nstatus: beslutad\n" + head, sections);
    }

    /**
     * What a plan is told.
     *
     * @param head all its keys but {@code nämnd} and {@code riktlinjer}
     */
    List<String> of(String board, String head, String sections) {
        String text =
                "handlingsplan:\n"
                        + indented("nämnd: " + board + "\nriktlinjer: " + rules + "\n" + head)
                        + "\navsnitt:\n"
                        + indented(sections);
        try {
            Workspace workspace = new Workspace(ROOT, new Names(ROOT));
            Checking checking = new Checking(workspace, TestCity.JUDGING);
            String name = board + "/2025-2.yaml";
            PlanFile file = new PlanFile(board, "2025-2", ROOT.resolve(name), name);
            return checking.check(file, text.getBytes(StandardCharsets.UTF_8)).findings().stream()
                    .filter(finding -> finding.code() != Code.PATH_DISAGREES)
                    .map(Asked::told)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String told(Finding finding) {
        return finding.severity().word(Language.SWEDISH)
                + "["
                + finding.code().id()
                + "]: "
                + String.join("|", finding.arguments());
    }

    private static String indented(String lines) {
        return lines.strip().indent(2);
    }
}
