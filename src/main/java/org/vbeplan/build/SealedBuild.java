package org.vbeplan.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.ledger.Seal;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * A build that is known to have nothing to do before anything is known of its plans: by the seal
 * that the build before left, where it was asked for the same and no file is another.
 */
final class SealedBuild implements Seal.Witness {

    private final Workspace workspace;
    private final BuildOptions options;
    private final Path output;
    private final HiddenFolder hidden;

    SealedBuild(Workspace workspace, BuildOptions options) {
        this.workspace = workspace;
        this.options = options;
        this.output = options.rendering().output();
        this.hidden = new HiddenFolder(output);
    }

    /** Whether a build of this kind relies on seals, and leaves one. */
    boolean isMeant() {
        return options.shard().isWhole() && options.parts().isEmpty();
    }

    /**
     * What is to be told where nothing changed; nothing where something did, or may have.
     *
     * @throws HeldException where another build is at work in the folder
     */
    Optional<Unchanged> ask() throws IOException {
        if (!isMeant() || options.force() || options.verify() || hidden.stranger().isPresent()) {
            return Optional.empty();
        }
        Optional<Seal> seal = Seal.read(hidden.seal());
        return seal.isPresent() && isSame(seal.get().terms()) ? ask(seal.get()) : Optional.empty();
    }

    private Optional<Unchanged> ask(Seal seal) throws HeldException {
        try {
            FileChannel held = hidden.lock();
            try {
                return look(seal);
            } finally {
                held.close();
            }
        } catch (HeldException other) {
            throw other;
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty(); // whatever it is, the build that follows meets it
        }
    }

    private Optional<Unchanged> look(Seal seal) throws IOException {
        Seal.State state = seal.look(this);
        if (state == Seal.State.BROKEN) {
            return Optional.empty();
        }
        Unchanged unchanged = Unchanged.read(seal.told());
        if (state == Seal.State.YOUNG) {
            write(seal.bytes());
        }
        return Optional.of(unchanged);
    }

    /** Leaves a seal, or none where that can't be: without one a build only takes longer. */
    void write(byte[] seal) {
        try {
            AtomicFile.write(hidden.seal(), seal);
        } catch (IOException failed) {
            return; // the one that may be there is another ledger's
        }
    }

    /**
     * All that is asked of a build and shows in what it makes or tells.
     *
     * @param isDated whether what is found depends on the day
     */
    String terms(boolean isDated) throws IOException {
        RenderOptions rendering = options.rendering();
        BuildingProgram program = options.program();
        return String.join(
                "\n",
                program.file().isPresent() ? "" : program.print(),
                workspace.root().toAbsolutePath().toString(),
                workspace.names().resolve("").toString(),
                output.toAbsolutePath().toString(),
                rendering.formats().toString(),
                rendering.edition().word(),
                String.valueOf(rendering.draft()),
                rendering.date(),
                isDated ? options.today().toString() : "");
    }

    private boolean isSame(String terms) throws IOException {
        return terms.equals(terms(false)) || terms.equals(terms(true));
    }

    @Override
    public Path place(Seal.Kind kind, String path) {
        return switch (kind) {
            case SOURCE, NO_SOURCE, SOURCES -> workspace.root().resolve(path);
            case DOCUMENT, DOCUMENTS -> output.resolve(path);
            case PROGRAM -> options.program().file().orElseThrow();
            case LEDGER -> hidden.ledger();
        };
    }

    @Override
    public String hash(Seal.Kind kind, Path file) throws IOException {
        return switch (kind) {
            case SOURCES, DOCUMENTS -> names(file);
            case PROGRAM -> options.program().print();
            default -> Fingerprint.of(file);
        };
    }

    /** Fingerprint of the names in a folder. */
    private static String names(Path folder) throws IOException {
        return names(WorkspaceFiles.list(folder));
    }

    /** The same, of its entries. */
    static String names(List<Path> entries) {
        Fingerprint print = new Fingerprint();
        entries.forEach(entry -> print.add(entry.getFileName().toString()));
        return print.hex();
    }
}
