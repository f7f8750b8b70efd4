package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.ledger.Seal;
import org.vbeplan.ledger.Stamp;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * Collects all files on which the outcome of a build hangs. Where one is not as simple as most are,
 * such as one that a link leads to, there is no seal, and the next build goes the long way.
 */
final class Sealing {

    private final Workspace workspace;
    private final SealedBuild build;
    private final Inputs inputs;
    private final List<Seal.Part> parts = new ArrayList<>();
    private boolean isPlain = true;

    Sealing(Workspace workspace, SealedBuild build, Inputs inputs) {
        this.workspace = workspace;
        this.build = build;
        this.inputs = inputs;
    }

    /**
     * Leaves a seal, where one can be given.
     *
     * @param plans all of the workspace, as they were when the build began
     * @param shared the city's own files, likewise
     * @param remembered what is remembered of each plan
     * @param page the front page as it lies there
     */
    void seal(
            List<PlanFile> plans,
            List<Path> shared,
            Map<PlanFile, Entry> remembered,
            FrontPageResult page,
            Unchanged told) {
        if (!build.isMeant() || !isAllRemembered(plans, remembered)) {
            return;
        }
        Collection<Entry> entries = remembered.values();
        try {
            sources(entries);
            documents(entries, page.files().values());
            part(Seal.Kind.LEDGER, "", "");
            // After the folders' stamps were taken: what comes later shows in these.
            if (isPlain && workspace.plans().equals(plans) && workspace.ownFiles().equals(shared)) {
                boolean isDated =
                        entries.stream().anyMatch(each -> each.facts().containsKey(Facts.DATED));
                build.write(Seal.bytes(build.terms(isDated), told.bytes(), parts));
            }
        } catch (IOException unreadable) {
            return; // without a seal the next build meets it
        }
    }

    /** Of two with one id, one is made again each time. */
    private static boolean isAllRemembered(List<PlanFile> plans, Map<PlanFile, Entry> remembered) {
        return remembered.keySet().containsAll(plans)
                && plans.stream().map(PlanFile::id).distinct().count() == plans.size();
    }

    private void sources(Collection<Entry> remembered) throws IOException {
        Map<String, KnownFile> seen = inputs.seen();
        for (Entry entry : remembered) {
            isPlain &= !entry.key().isEmpty() && seen.keySet().containsAll(entry.pictures());
        }
        TreeSet<Path> folders = new TreeSet<>(workspace.folders());
        for (KnownFile file : seen.values()) {
            source(file);
            addAbove(workspace.root().resolve(file.path()), folders);
        }
        for (Path folder : folders) {
            String path = workspace.root().relativize(folder).toString();
            Stamp stamp = Stamp.ofFolder(folder);
            List<Path> entries = WorkspaceFiles.list(folder);
            isPlain &= entries.stream().noneMatch(Files::isSymbolicLink);
            part(Seal.Kind.SOURCES, stamp, path, SealedBuild.names(entries));
        }
    }

    private void source(KnownFile file) {
        if (inputs.isProgram(file)) {
            add(Seal.Kind.PROGRAM, file);
        } else if (file.stamp().isThere()) {
            isPlain &= Inputs.isHash(file.hash());
            add(Seal.Kind.SOURCE, file);
        } else {
            isPlain &= file.hash().isEmpty();
            add(Seal.Kind.NO_SOURCE, file);
        }
    }

    /** The folders that lead to a file of the workspace, which say whether a link does. */
    private void addAbove(Path file, Collection<Path> folders) {
        Path root = workspace.root();
        Path folder = file.getParent();
        while (folder != null && folder.startsWith(root) && !folder.equals(root)) {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                folders.add(folder);
            }
            folder = folder.getParent();
        }
    }

    private void documents(Collection<Entry> entries, Collection<KnownFile> pages)
            throws IOException {
        List<KnownFile> documents = new ArrayList<>(pages);
        entries.forEach(entry -> documents.addAll(entry.outputs()));
        TreeSet<String> folders = new TreeSet<>(List.of(""));
        for (Path entry : WorkspaceFiles.list(build.place(Seal.Kind.DOCUMENTS, ""))) {
            String name = entry.getFileName().toString();
            if (!name.startsWith(".") && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folders.add(name);
            }
        }
        for (KnownFile document : documents) {
            isPlain &= document.stamp().isThere();
            add(Seal.Kind.DOCUMENT, document);
            folders.add(
                    document.path().substring(0, Math.max(0, document.path().lastIndexOf('/'))));
        }
        for (String folder : folders) {
            Path place = build.place(Seal.Kind.DOCUMENTS, folder);
            Stamp stamp = Stamp.ofFolder(place);
            part(Seal.Kind.DOCUMENTS, stamp, folder, SealedBuild.names(WorkspaceFiles.list(place)));
        }
    }

    private void part(Seal.Kind kind, String path, String hash) {
        part(kind, Seal.stamp(kind, build.place(kind, path)), path, hash);
    }

    private void part(Seal.Kind kind, Stamp stamp, String path, String hash) {
        isPlain &= stamp.isThere();
        add(kind, new KnownFile(path, stamp, hash));
    }

    private void add(Seal.Kind kind, KnownFile file) {
        parts.add(new Seal.Part(kind, file));
    }
}
