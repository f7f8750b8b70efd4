package org.vbeplan.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.vbeplan.ledger.Ledger;

/**
 * What lies in an output folder for the next build and not for who reads the documents. It may have
 * come out of a cache that others can write to: what is not a folder or file of its own is not
 * opened, since a link leads anywhere and a pipe is waited for.
 */
final class HiddenFolder {

    private static final String NAME = ".vbe-plan";

    private final Path folder;
    private final Path lock;
    private final Path ledger;
    private final Path seal;

    /**
     * @param output the folder that it lies in
     */
    HiddenFolder(Path output) {
        this.folder = output.resolve(NAME);
        this.lock = folder.resolve("lock");
        this.ledger = folder.resolve("ledger");
        this.seal = folder.resolve("seal");
    }

    Path path() {
        return folder;
    }

    /** Where the ledger lies. */
    Path ledger() {
        return ledger;
    }

    /** Where the seal lies. */
    Path seal() {
        return seal;
    }

    /** What is in the place of something that is ours; nothing where all is ours or not there. */
    Optional<Path> stranger() {
        if (isThere(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(folder);
        }
        for (Path file : new Path[] {lock, ledger, seal}) {
            if (isThere(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * @throws UnwritableException where something is in the place of what is ours
     */
    void demandOurs() throws UnwritableException {
        Optional<Path> stranger = stranger();
        if (stranger.isPresent()) {
            Path file = stranger.get();
            throw new UnwritableException(file, new FileAlreadyExistsException(file.toString()));
        }
    }

    /**
     * Locks it, making it where it is not there.
     *
     * @return what must be closed to let go
     * @throws HeldException where another build has it
     */
    FileChannel lock() throws IOException {
        Files.createDirectories(folder);
        FileChannel file =
                FileChannel.open(
                        lock,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        try {
            FileLock held = file.tryLock();
            if (held != null) {
                return file;
            }
        } catch (OverlappingFileLockException ours) {
            file.close();
            throw new HeldException();
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
        file.close();
        throw new HeldException();
    }

    /**
     * What the build before wrote down; nothing is known where that is not ours to read, or gives a
     * plan the documents of another.
     */
    Ledger read() {
        if (stranger().isPresent()) {
            return Ledger.none();
        }
        Ledger found = Ledger.read(ledger);
        if (DocumentNames.areRight(found)) {
            return found;
        }
        try {
            found.close();
        } catch (IOException failed) {
            return Ledger.none(); // it was only read
        }
        return Ledger.none();
    }
}
