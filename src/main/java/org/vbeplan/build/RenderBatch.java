package org.vbeplan.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.SourceText;
import org.vbeplan.print.HtmlNotWellFormedException;
import org.vbeplan.render.TemplateBrokenException;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/** Renders plans of one workspace, one after the other; no plan stops the others. */
public final class RenderBatch {

    private final Bookkeeper bookkeeper;
    private final Workspace workspace;
    private final Warmup warmup;
    private final Names names;
    private final Checking checking;
    private final Watchdog watchdog;
    private Rendering rendering;
    private final WorkspaceFiles files;
    private final PlanBytes plans;
    private final RenderOptions options;
    private final OutputStream standardOutput;
    private Earlier earlier = Earlier.NONE;

    /** Why the workspace's own templates can't be read; null as long as they can. */
    private Trouble templatesTrouble;

    /**
     * @param standardOutput where a document goes that is asked for with {@code -o -}
     * @throws IOException where the workspace's own files can't be read
     */
    public RenderBatch(
            Workspace workspace,
            Checking checking,
            RenderOptions options,
            OutputStream standardOutput)
            throws IOException {
        this(workspace, checking, options, standardOutput, Warmup.none(), Bookkeeper.NONE);
    }

    /**
     * @param warmup what was made ready meanwhile
     */
    public RenderBatch(
            Workspace workspace,
            Checking checking,
            RenderOptions options,
            OutputStream standardOutput,
            Warmup warmup)
            throws IOException {
        this(workspace, checking, options, standardOutput, warmup, Bookkeeper.NONE);
    }

    RenderBatch(
            Workspace workspace,
            Checking checking,
            RenderOptions options,
            OutputStream standardOutput,
            Warmup warmup,
            Bookkeeper bookkeeper)
            throws IOException {
        this.bookkeeper = bookkeeper;
        this.warmup = warmup;
        this.workspace = workspace;
        this.names = workspace.names();
        this.checking = checking;
        this.watchdog = new Watchdog(options.patience());
        this.files = new WorkspaceFiles(workspace.root());
        this.plans = new PlanBytes(workspace);
        this.rendering = new Rendering(workspace, files, options.date(), warmup);
        this.options = options;
        this.standardOutput = standardOutput;
    }

    /** The text that a finding's file name stands for; null where there is none. */
    public SourceText source(String file) {
        return checking.source(file);
    }

    /** Puts into each document a list of what changed since the plan was as given. */
    public void since(Earlier before) {
        earlier = before;
    }

    /** Renders a plan from its file. */
    public PlanResult render(PlanFile file) {
        byte[] bytes;
        try {
            bytes = plans.of(file);
        } catch (IOException unreadable) {
            return prevented(file, Trouble.reading(file.name(), unreadable));
        }
        return render(file, bytes);
    }

    /** Renders a plan whose text is at hand. */
    public PlanResult render(PlanFile file, byte[] bytes) {
        Rendering own = rendering;
        Optional<PlanResult> result = watchdog.run(() -> render(file, bytes, own));
        if (result.isEmpty() || result.get().wasCutShort()) {
            // What was given up may still be at work with its own, or have left it half done.
            rendering = new Rendering(workspace, files, options.date(), warmup);
        }
        return result.orElseGet(
                () -> prevented(file, Trouble.time(file.name(), options.patience())));
    }

    private PlanResult render(PlanFile file, byte[] bytes, Rendering own) {
        try {
            CheckedPlan alone = checking.check(file, bytes);
            List<Finding> unfounded = earlier.unfounded(alone);
            CheckedPlan checked = unfounded.isEmpty() ? alone : alone.with(unfounded);
            bookkeeper.checked(checked);
            bookkeeper.showed(checked, checking.takePictures());
            boolean refused =
                    checked.hasErrors() && !options.draft()
                            // Of two plans none may take the other's place, a draft neither.
                            || checked.collides() && !options.toStandardOutput();
            if (refused || checked.plan().isEmpty()) {
                return PlanResult.refused(checked);
            }
            return write(checked, own);
        } catch (OutOfMemoryError full) {
            return prevented(file, Trouble.memory(file.name()));
        } catch (StackOverflowError | RuntimeException bug) {
            // Ours, and still no reason to leave the other plans without their documents.
            return PlanResult.failed(file, bug);
        }
    }

    private static PlanResult prevented(PlanFile file, Trouble trouble) {
        return PlanResult.prevented(file, List.of(), trouble);
    }

    private PlanResult write(CheckedPlan checked, Rendering own) {
        PlanFile file = checked.file();
        if (templatesTrouble != null) {
            return PlanResult.prevented(file, checked.findings(), templatesTrouble);
        }
        try {
            Rendering.Pages pages =
                    own.pages(checked, checking.source(file.name()), options, earlier);
            bookkeeper.showed(checked, own.takePictures());
            if (bookkeeper.knows(checked, () -> pages.print(options))) {
                return PlanResult.unchanged(checked);
            }
            Map<Format, byte[]> documents = own.documents(pages, options);
            return PlanResult.written(checked, write(checked, documents));
        } catch (TemplateBrokenException broken) {
            return broken.isBuiltIn()
                    ? PlanResult.failed(file, broken)
                    : PlanResult.brokenTemplate(file, BrokenTemplate.finding(broken, workspace));
        } catch (HtmlNotWellFormedException broken) {
            return PlanResult.prevented(
                    file,
                    checked.findings(),
                    Trouble.page(
                            file.id() + ".html",
                            broken.line(),
                            broken.column(),
                            broken.getMessage()));
        } catch (WriteException failed) {
            return PlanResult.prevented(
                    file, checked.findings(), Trouble.writing(failed.file, failed.cause));
        } catch (UncheckedIOException unreadable) {
            // FreeMarker remembers that it failed, but for the next plan it no longer says why.
            templatesTrouble = BrokenTemplate.trouble(unreadable.getCause(), workspace);
            return PlanResult.prevented(file, checked.findings(), templatesTrouble);
        }
    }

    private List<String> write(CheckedPlan plan, Map<Format, byte[]> documents)
            throws WriteException {
        List<String> written = new ArrayList<>();
        for (Map.Entry<Format, byte[]> document : documents.entrySet()) {
            if (options.toStandardOutput()) {
                writeOut(document.getValue());
                continue;
            }
            String name =
                    DocumentNames.of(plan.file().output(), options.edition(), document.getKey());
            Path target = options.output().resolve(name);
            try {
                AtomicFile.write(target, document.getValue());
            } catch (IOException failed) {
                throw new WriteException(names.of(culprit(target)), failed);
            }
            bookkeeper.wrote(plan, target, document.getValue());
            written.add(names.of(target));
        }
        return written;
    }

    /** The file, or the thing above it that is no folder. */
    private static Path culprit(Path target) {
        for (Path above = target.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                return above;
            }
        }
        return target;
    }

    private void writeOut(byte[] document) throws WriteException {
        try {
            standardOutput.write(document);
            standardOutput.flush();
            if (standardOutput instanceof PrintStream stream && stream.checkError()) {
                // A print stream keeps what went wrong to itself.
                throw Trouble.notTaken();
            }
        } catch (IOException failed) {
            throw new WriteException("-", failed);
        }
    }

    /** Carries the name of the file that could not be written. */
    private static final class WriteException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String file;
        private final IOException cause;

        WriteException(String file, IOException cause) {
            super(file, cause);
            this.file = file;
            this.cause = cause;
        }
    }
}
