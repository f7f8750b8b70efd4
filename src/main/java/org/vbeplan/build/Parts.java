package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.ledger.Ledger;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * Joins what several machines built, each a shard, in one folder. What they built is copied, not
 * believed: a document that is not what its ledger says is made again.
 */
final class Parts {

    private final OutputFolder output;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, KnownFile> files = new TreeMap<>();

    private Parts(OutputFolder output) {
        this.output = output;
    }

    /**
     * Copies the parts' documents into the folder, and gives what is known of them.
     *
     * @param plans those that there are; of others nothing is copied
     * @throws NotBuiltException where one is no folder that a build wrote to
     * @throws UnwritableException where a document can't be put in its place
     * @throws IOException where one can't be read
     */
    static Ledger join(OutputFolder output, List<Path> folders, List<PlanFile> plans)
            throws IOException {
        Parts joined = new Parts(output);
        Set<String> ids = plans.stream().map(PlanFile::id).collect(Collectors.toSet());
        List<Ledger> ledgers = new ArrayList<>();
        for (Path folder : folders) {
            Ledger part = OutputFolder.ledgerOf(folder);
            ledgers.add(part);
            if (part.entries().isEmpty()) {
                throw new NotBuiltException(folder);
            }
            joined.add(folder, part, ids);
        }
        // What lies in the folder already and is in no part is somebody's who is gone.
        output.ledger()
                .entries()
                .forEach((id, entry) -> joined.entries.putIfAbsent(id, entry.bare()));
        ledgers.add(output.ledger());
        return Ledger.joined(joined.files, joined.entries, ledgers);
    }

    private void add(Path folder, Ledger part, Set<String> plans) throws IOException {
        files.putAll(part.files());
        for (Entry entry : part.entries().values()) {
            if (!plans.contains(entry.id()) && !entry.id().equals(SharedFindings.ID)) {
                continue;
            }
            Entry other = entries.get(entry.id());
            if (other == null || other.key().isEmpty()) {
                Optional<List<KnownFile>> documents = copy(folder, entry.outputs());
                entries.put(
                        entry.id(),
                        documents.isPresent() ? entry.with(documents.get()) : entry.forgotten());
            }
        }
    }

    /** The documents in their new place; nothing where one is not what is known of it. */
    private Optional<List<KnownFile>> copy(Path folder, List<KnownFile> documents)
            throws IOException {
        WorkspaceFiles inside = new WorkspaceFiles(folder);
        List<KnownFile> copies = new ArrayList<>();
        for (KnownFile document : documents) {
            Path from = folder.resolve(document.path()).normalize();
            Path to = output.root().resolve(document.path()).normalize();
            if (!from.startsWith(folder.normalize())
                    || !to.startsWith(output.root().normalize())
                    || !Files.isRegularFile(from)
                    || !inside.holds(from)) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(from);
            if (!Fingerprint.of(content).equals(document.hash())) {
                return Optional.empty();
            }
            try {
                AtomicFile.write(to, content);
            } catch (IOException failed) {
                throw new UnwritableException(failed);
            }
            copies.add(output.known(to, content));
        }
        return Optional.of(copies);
    }
}
