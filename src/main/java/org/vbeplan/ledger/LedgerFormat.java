package org.vbeplan.ledger;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The ledger as a file: a head, a table that every build reads, and after it the long parts, which
 * are fetched one by one. Both carry a check sum.
 */
final class LedgerFormat {

    private static final long MAGIC = 0x7662_656C_6564_6765L;

    /** Another number where the form or the meaning of anything here changes. */
    private static final int VERSION = 4;

    /** In the folder or in one below it, neither hidden. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:[^./\\\\:][^/\\\\:]*/)*[^./\\\\:][^/\\\\:]*[.](?:md|html|pdf)");

    private static final int HEAD = Long.BYTES + 2 * Integer.BYTES + Long.BYTES;

    private LedgerFormat() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        ByteArrayOutputStream tableBytes = new ByteArrayOutputStream();
        DataOutputStream table = new DataOutputStream(tableBytes);
        List<Blob> parts = new ArrayList<>();
        writeFiles(ledger.files(), table);
        writeFiles(ledger.pages(), table);
        table.writeInt(ledger.entries().size());
        long[] offset = {0};
        for (Entry entry : ledger.entries().values()) {
            writeEntry(entry, table);
            for (Blob part : List.of(entry.findings(), entry.comparisons(), entry.excerpt())) {
                writePart(part, offset, table, parts);
            }
        }
        byte[] bytes = tableBytes.toByteArray();
        DataOutputStream all = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
        all.writeLong(MAGIC);
        all.writeInt(VERSION);
        all.writeInt(bytes.length);
        all.writeLong(sum(bytes));
        all.write(bytes);
        for (Blob part : parts) {
            all.write(part.bytes());
        }
        all.flush();
    }

    /** The bytes are asked for twice, here for their sum and later to be written: none is kept. */
    private static void writePart(
            Blob part, long[] offset, DataOutputStream table, List<Blob> parts) throws IOException {
        byte[] bytes = part.bytes();
        table.writeLong(offset[0]);
        table.writeInt(bytes.length);
        table.writeLong(sum(bytes));
        offset[0] += bytes.length;
        parts.add(part);
    }

    private static void writeFiles(Map<String, KnownFile> files, DataOutputStream table)
            throws IOException {
        writeFiles(List.copyOf(files.values()), table);
    }

    private static void writeFiles(List<KnownFile> files, DataOutputStream table)
            throws IOException {
        table.writeInt(files.size());
        for (KnownFile file : files) {
            writeText(file.path(), table);
            file.stamp().write(table);
            writeText(file.hash(), table);
        }
    }

    private static void writeEntry(Entry entry, DataOutputStream table) throws IOException {
        writeText(entry.id(), table);
        writeText(entry.key(), table);
        writeText(entry.print(), table);
        table.writeBoolean(entry.isRefused());
        table.writeInt(entry.pictures().size());
        for (String picture : entry.pictures()) {
            writeText(picture, table);
        }
        writeFiles(entry.outputs(), table);
        table.writeInt(entry.facts().size());
        for (Map.Entry<String, String> fact : new TreeMap<>(entry.facts()).entrySet()) {
            writeText(fact.getKey(), table);
            writeText(fact.getValue(), table);
        }
        table.writeInt(entry.tally().errors());
        table.writeInt(entry.tally().warnings());
        table.writeInt(entry.tally().advice());
        table.writeInt(entry.tally().excepted());
        writeText(entry.said(), table);
        writeText(entry.compared(), table);
    }

    /** Of any length, as a name in a plan may be. */
    private static void writeText(String text, DataOutputStream table) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        table.writeInt(bytes.length);
        table.write(bytes);
    }

    private static String readText(DataInputStream table) throws IOException {
        int length = table.readInt();
        if (length < 0 || length > table.available()) {
            throw new DamagedException("cut off");
        }
        return new String(table.readNBytes(length), StandardCharsets.UTF_8);
    }

    static Ledger read(Path file) throws IOException {
        Stamp written = Stamp.of(file);
        if (!written.isThere()) {
            throw new DamagedException("no file"); // a pipe would be waited for
        }
        byte[] bytes;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[HEAD];
            in.readFully(head);
            DataInputStream first = new DataInputStream(new ByteArrayInputStream(head));
            if (first.readLong() != MAGIC || first.readInt() != VERSION) {
                throw new DamagedException("another form");
            }
            int length = first.readInt();
            long sum = first.readLong();
            if (length < 0 || length > in.length() - HEAD) {
                throw new DamagedException("cut off");
            }
            bytes = new byte[length];
            in.readFully(bytes);
            demand(bytes, sum);
        }
        DataInputStream table = new DataInputStream(new ByteArrayInputStream(bytes));
        LongParts parts = new LongParts(file, HEAD + bytes.length);
        Map<String, KnownFile> files = byPath(readFiles(table));
        Map<String, KnownFile> pages = byPath(readDocuments(table));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int left = table.readInt(); left > 0; left--) {
            Entry entry = readEntry(table, parts);
            entries.put(entry.id(), entry);
        }
        return new Ledger(written, files, entries, pages, parts);
    }

    private static Map<String, KnownFile> byPath(List<KnownFile> files) {
        Map<String, KnownFile> byPath = new LinkedHashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return byPath;
    }

    private static List<KnownFile> readFiles(DataInputStream table) throws IOException {
        List<KnownFile> files = new ArrayList<>();
        for (int left = table.readInt(); left > 0; left--) {
            String path = readText(table);
            files.add(new KnownFile(path, Stamp.read(table), readText(table)));
        }
        return files;
    }

    /** They are taken away one day: a ledger may come from anybody, and name other files. */
    private static List<KnownFile> readDocuments(DataInputStream table) throws IOException {
        List<KnownFile> documents = readFiles(table);
        for (KnownFile document : documents) {
            if (!DOCUMENT.matcher(document.path()).matches()) {
                throw new DamagedException("no document: " + document.path());
            }
        }
        return documents;
    }

    private static Entry readEntry(DataInputStream table, LongParts parts) throws IOException {
        String id = readText(table);
        String key = readText(table);
        String print = readText(table);
        boolean isRefused = table.readBoolean();
        List<String> pictures = new ArrayList<>();
        for (int left = table.readInt(); left > 0; left--) {
            pictures.add(readText(table));
        }
        List<KnownFile> outputs = readDocuments(table);
        Map<String, String> facts = new LinkedHashMap<>();
        for (int left = table.readInt(); left > 0; left--) {
            facts.put(readText(table), readText(table));
        }
        Entry.Tally tally =
                new Entry.Tally(table.readInt(), table.readInt(), table.readInt(), table.readInt());
        String said = readText(table);
        String compared = readText(table);
        return new Entry(
                id,
                key,
                print,
                isRefused,
                pictures,
                outputs,
                facts,
                tally,
                said,
                compared,
                parts.next(table),
                parts.next(table),
                parts.next(table));
    }

    static void demand(byte[] bytes, long sum) throws IOException {
        if (sum(bytes) != sum) {
            throw new DamagedException("another sum");
        }
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
