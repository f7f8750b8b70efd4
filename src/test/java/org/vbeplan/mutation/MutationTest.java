package org.vbeplan.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vbeplan.TestCity;
import org.vbeplan.build.CheckedPlan;
import org.vbeplan.build.Checking;
import org.vbeplan.build.PictureFiles;
import org.vbeplan.compose.Composer;
import org.vbeplan.compose.Edition;
import org.vbeplan.document.Document;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Style;
import org.vbeplan.print.PdfMetadata;
import org.vbeplan.print.PdfPrinter;
import org.vbeplan.render.DocumentRenderer;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * Plans that are changed at random end in findings or in a document, and never in an exception.
 *
 * <p>{@code -Dthorough=true} tries 100,000 instead of 2,000; {@code -Dmutant=N} only the N-th,
 * which it writes to {@code target/mutant.yaml}.
 */
class MutationTest {

    private static final int MUTANTS = Boolean.getBoolean("thorough") ? 100_000 : 2_000;
    private static final int ONE_HTML_IN = Boolean.getBoolean("thorough") ? 4 : 8;
    private static final int ONE_PDF_IN = Boolean.getBoolean("thorough") ? 500 : 400;

    private final DocumentRenderer renderer = new DocumentRenderer(name -> Optional.empty());
    private final PdfPrinter printer = new PdfPrinter();
    private final Messages messages = new Messages(Language.SWEDISH);

    private int readable;
    private int faultless;
    private int pages;
    private int printed;

    /** A plan to be changed, with the workspace it is read in. */
    private record Original(Tree tree, PlanFile file, Checking checking, Composer composer) {}

    @Test
    void everyMutantEndsInFindingsOrInADocument() throws IOException {
        List<Original> originals = originals();
        TreeMap<String, String> failures = new TreeMap<>();
        int only = Integer.getInteger("mutant", -1);
        for (int i = Math.max(0, only); i < (only < 0 ? MUTANTS : only + 1); i++) {
            Original original = pick(originals, i);
            byte[] mutant = new Mutator(i).mutate(original.tree());
            if (only >= 0) {
                Files.write(Path.of("target/mutant.yaml"), mutant);
            }
            int number = i;
            try {
                // Limits are counted; the clock is for a fault of ours that no count sees.
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> tryOut(number, original, mutant));
            } catch (Throwable failure) {
                failures.putIfAbsent(cause(failure), "-Dmutant=" + i);
            }
        }
        System.out.printf(
                "%d mutants, %d readable, %d without errors, %d pages, %d PDFs%n",
                MUTANTS, readable, faultless, pages, printed);
        assertThat(failures).isEmpty();
        if (only < 0) {
            assertThat(readable).as("composed").isGreaterThan(MUTANTS * 4 / 10);
            assertThat(faultless).as("without errors").isGreaterThan(MUTANTS / 20);
        }
    }

    /** Every other one is the small plan of the test's own city, which is the last. */
    private static Original pick(List<Original> originals, int number) {
        int last = originals.size() - 1;
        return originals.get(number % 2 == 0 ? last : number / 2 % last);
    }

    private void tryOut(int number, Original original, byte[] mutant) throws Exception {
        CheckedPlan checked = original.checking().check(original.file(), mutant);
        for (Finding finding : checked.findings()) {
            describe(finding, original.checking(), checked.plan().isPresent());
        }
        if (checked.plan().isEmpty()) {
            assertThat(checked.hasErrors()).as("no plan and no finding").isTrue();
            return;
        }
        readable++;
        faultless += checked.hasErrors() ? 0 : 1;
        List<String> gaps =
                checked.hasErrors()
                        ? checked.findings().stream().map(messages::message).toList()
                        : null;
        Edition edition = number % 3 > 0 ? Edition.PUBLIC : Edition.INTERNAL;
        Document document =
                original.composer().compose(checked.plan().orElseThrow(), edition, gaps);
        PdfMetadata metadata = metadata(document);
        if (number % ONE_HTML_IN == 0 || !checked.hasErrors()) {
            pages++;
            assertThat(renderer.markdown(document)).isNotBlank();
            String html = renderer.html(document);
            if (number % ONE_PDF_IN == 0) {
                printed++;
                assertThat(printer.print(html, metadata)).isNotEmpty();
            }
        }
    }

    private void describe(Finding finding, Checking checking, boolean isRead) {
        String file = finding.at().file();
        SourceText source = isRead ? checking.source(file) : null;
        assertThat(new FindingPrinter(messages, checking::source, Style.PLAIN).frame(finding))
                .isNotBlank();
        if (source != null && source.lines().count() >= finding.at().line()) {
            String line = source.line(finding.at().line());
            assertThat(finding.at().column())
                    .as("%s %s", finding, line)
                    .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
        }
    }

    private static PdfMetadata metadata(Document document) {
        Document.Properties properties = document.properties();
        return new PdfMetadata(
                document.title(),
                properties.author(),
                properties.subject(),
                properties.keywords(),
                LocalDate.parse(properties.date()),
                document.stamp(),
                properties.generator());
    }

    private static List<Original> originals() throws IOException {
        List<Original> originals = new ArrayList<>();
        for (Path root : List.of(Path.of("plans").toAbsolutePath(), TestCity.ROOT)) {
            Workspace workspace = new Workspace(root, new Names(root));
            Checking checking = new Checking(workspace, TestCity.JUDGING);
            Composer composer =
                    new Composer(new PictureFiles(workspace, new WorkspaceFiles(workspace.root())));
            for (PlanFile file : workspace.plans()) {
                String text = Files.readString(file.path(), StandardCharsets.UTF_8);
                originals.add(new Original(Tree.read(text), file, checking, composer));
            }
        }
        return originals;
    }

    /** What went wrong and where in our own code: one line for all mutants that it happens to. */
    private static String cause(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.toString().lines().findFirst().orElse(""));
        int shown = 0;
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("org.vbeplan") && shown++ < 3) {
                text.append(" < ")
                        .append(frame.getFileName())
                        .append(':')
                        .append(frame.getLineNumber());
            }
        }
        return text.length() > 400 ? text.substring(0, 400) : text.toString();
    }
}
