package org.vbeplan.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build wrote down for the next one. It lies in the output folder, so that it goes where the
 * documents go, and losing it costs time.
 */
public final class Ledger implements Closeable {

    private final Closeable parts;
    private final Stamp written;
    private final Map<String, KnownFile> files;
    private final Map<String, Entry> entries;
    private final Map<String, KnownFile> pages;

    /**
     * @param files what was read, by its path in the workspace
     * @param entries the plans, by their id
     * @param pages what belongs to no plan, such as the front page, by its path in the output
     *     folder
     */
    public Ledger(
            Map<String, KnownFile> files,
            Map<String, Entry> entries,
            Map<String, KnownFile> pages) {
        this(Stamp.NONE, files, entries, pages, () -> {});
    }

    /** What several builds wrote down, each of a part; their stamps prove nothing here. */
    public static Ledger joined(
            Map<String, KnownFile> files, Map<String, Entry> entries, List<Ledger> parts) {
        return new Ledger(
                new Stamp(0, Long.MIN_VALUE / 2, 0, 0, 0),
                files,
                entries,
                Map.of(),
                () -> {
                    for (Ledger part : parts) {
                        part.close();
                    }
                });
    }

    Ledger(
            Stamp written,
            Map<String, KnownFile> files,
            Map<String, Entry> entries,
            Map<String, KnownFile> pages,
            Closeable parts) {
        this.parts = parts;
        this.written = written;
        this.files = new LinkedHashMap<>(files);
        this.entries = new LinkedHashMap<>(entries);
        this.pages = new LinkedHashMap<>(pages);
    }

    /** Of a first build. */
    public static Ledger none() {
        return new Ledger(Map.of(), Map.of(), Map.of());
    }

    /** What was written to a file; nothing is known where it is damaged or of another form. */
    public static Ledger read(Path file) {
        try {
            return LedgerFormat.read(file);
        } catch (IOException | RuntimeException unusable) {
            return none();
        }
    }

    /**
     * Writes it; what is fetched from the ledger before must still be there.
     *
     * @throws IOException where that can't be done, or an earlier ledger turns out damaged
     */
    public void write(OutputStream out) throws IOException {
        LedgerFormat.write(this, out);
    }

    /** Lets go of the file, which can't be replaced on every system while it is read. */
    @Override
    public void close() throws IOException {
        parts.close();
    }

    public Map<String, Entry> entries() {
        return entries;
    }

    public Map<String, KnownFile> files() {
        return files;
    }

    public Map<String, KnownFile> pages() {
        return pages;
    }

    /** The hash of an input, where its stamp says that it is as it was. */
    public Optional<String> hashOf(String path, Stamp now) {
        return Optional.ofNullable(files.get(path))
                .filter(known -> isAsItWas(known, now))
                .map(KnownFile::hash);
    }

    /** Whether a file's stamp proves that it still has the content that is remembered. */
    public boolean isAsItWas(KnownFile known, Stamp now) {
        return known.stamp().isThere() && known.stamp().equals(now) && !now.isFresh(written);
    }
}
