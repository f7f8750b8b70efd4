package org.vbeplan.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vbeplan.compose.Edition;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.ledger.Ledger;
import org.vbeplan.render.DocumentRenderer;
import org.vbeplan.render.TemplateBrokenException;
import org.vbeplan.site.FrontPageComposer;
import org.vbeplan.site.Listed;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * The front page in the output folder: written where it would become another, and where it is
 * missing or was altered.
 */
final class FrontPageFile {

    static final String NAME = "index.html";

    private final Workspace workspace;
    private final BuildOptions options;
    private final OutputFolder output;
    private final Ledger old;
    private final String program;

    /**
     * @param program fingerprint of the program that builds
     */
    FrontPageFile(
            Workspace workspace,
            BuildOptions options,
            OutputFolder output,
            Ledger old,
            String program) {
        this.program = program;
        this.workspace = workspace;
        this.options = options;
        this.output = output;
        this.old = old;
    }

    /** Whether the ledger has it as it is now. */
    boolean isKnown(FrontPageResult page) {
        return page.files().equals(old.pages());
    }

    /**
     * Writes it where it is not there as it is to be. A shard knows too little and leaves it as it
     * is.
     *
     * @param known the city's name, and what the page was made from last
     * @param shared fingerprint of the city's own files, its templates among them
     */
    FrontPageResult write(SharedFindings known, Collection<Listed> plans, String shared) {
        return options.shard().isWhole()
                ? write(known.city(), plans, shared, known.frontPage())
                : new FrontPageResult(known.frontPage(), known(), "", null, null);
    }

    private FrontPageResult write(
            String city, Collection<Listed> plans, String shared, String before) {
        String key = key(city, plans, shared);
        Optional<KnownFile> there = known();
        if (!options.force() && key.equals(before) && there.isPresent()) {
            return FrontPageResult.there(key, there.get());
        }
        Path file = output.root().resolve(NAME);
        String name = workspace.names().of(file);
        try {
            FrontPageComposer composer = new FrontPageComposer(city, stamp(), plans);
            byte[] page = render(composer);
            if (!options.force() && holds(file, page)) {
                return FrontPageResult.there(key, output.known(file, page));
            }
            AtomicFile.write(file, page);
            return FrontPageResult.written(key, output.known(file, page), name);
        } catch (TemplateBrokenException broken) {
            if (broken.isBuiltIn()) {
                throw new IllegalStateException(broken);
            }
            return FrontPageResult.broken(BrokenTemplate.finding(broken, workspace));
        } catch (UncheckedIOException unreadable) {
            return FrontPageResult.prevented(
                    BrokenTemplate.trouble(unreadable.getCause(), workspace));
        } catch (IOException failed) {
            return FrontPageResult.prevented(Trouble.writing(name, failed));
        }
    }

    /** As it was when it was last written, where it is so still. */
    private Optional<KnownFile> known() {
        return Optional.ofNullable(old.pages().get(NAME))
                .flatMap(page -> output.current(old, List.of(page)))
                .map(pages -> pages.get(0));
    }

    private String key(String city, Collection<Listed> plans, String shared) {
        Fingerprint key = new Fingerprint().add(program).add(shared).add(city).add(stamp());
        plans.forEach(plan -> plan.addTo(key));
        return key.hex();
    }

    private String stamp() {
        String draft = options.rendering().draft() ? "UTKAST" : "";
        String internal = options.rendering().edition() == Edition.INTERNAL ? "INTERN" : "";
        return (draft + " " + internal).strip();
    }

    private byte[] render(FrontPageComposer composer) throws TemplateBrokenException {
        try {
            WorkspaceFiles files = new WorkspaceFiles(workspace.root());
            DocumentRenderer renderer = new DocumentRenderer(new OwnTemplates(workspace, files));
            return renderer.html(composer.page()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean holds(Path file, byte[] content) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
