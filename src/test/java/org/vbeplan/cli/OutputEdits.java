package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;

/** What people and caches do to a folder that a build wrote to. */
final class OutputEdits {

    private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);

    private final Path out;
    private final Path cache;
    private final Chance chance;
    private boolean isLedgerLost;

    /**
     * @param out the folder
     * @param cache where it is kept
     */
    OutputEdits(Path out, Path cache, Chance chance) {
        this.out = out;
        this.cache = cache;
        this.chance = chance;
    }

    /**
     * Whether documents may lie there that the ledger does not name, and that nobody takes away
     * therefore. It is told once.
     */
    boolean isLedgerLost() {
        boolean lost = isLedgerLost;
        isLedgerLost = false;
        return lost;
    }

    /** A document is lost, emptied or altered, or its folder is. */
    void document() throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        List<Path> documents = Folders.files(out).stream().filter(file -> !isOwn(file)).toList();
        if (documents.isEmpty()) {
            return;
        }
        Path document = chance.any(documents);
        byte[] bytes = Files.readAllBytes(document);
        switch (chance.below(4)) {
            case 0 -> Files.delete(document);
            case 1 -> Files.write(document, new byte[0]);
            case 2 -> {
                bytes[chance.below(bytes.length)] ^= 1;
                Files.write(document, bytes);
            }
            default -> Folders.delete(chance.one(3) ? out : document.getParent());
        }
    }

    private boolean isOwn(Path file) {
        return out.relativize(file).startsWith(".vbe-plan");
    }

    /** What the build remembers is lost or damaged. */
    void ledger() throws IOException {
        Path ledger = out.resolve(".vbe-plan/ledger");
        if (!Files.isRegularFile(ledger)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(ledger);
        isLedgerLost = true;
        switch (chance.below(3)) {
            case 0 -> Folders.delete(ledger.getParent());
            case 1 -> Files.write(ledger, Arrays.copyOf(bytes, chance.below(bytes.length)));
            default -> {
                bytes[chance.below(bytes.length)] ^= (byte) (1 << chance.below(8));
                Files.write(ledger, bytes);
            }
        }
    }

    /** A cache: what was kept earlier comes back, or a part of it. */
    void keepOrRestore() throws IOException {
        if (!Files.exists(cache)) {
            if (Files.exists(out)) {
                Files.createDirectories(cache);
                Conversation.copy(out, cache);
            }
            return;
        }
        isLedgerLost = true;
        boolean whole = chance.one(2);
        for (Path file : Folders.files(cache)) {
            if (whole || chance.one(2)) {
                Path back = out.resolve(cache.relativize(file).toString());
                Files.createDirectories(back.getParent());
                Files.copy(file, back, StandardCopyOption.REPLACE_EXISTING);
                Files.setLastModifiedTime(back, OLD);
            }
        }
        Folders.delete(cache);
    }
}
