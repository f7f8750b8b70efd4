package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files in an output folder that are called as a plan's documents are, and that no build remembers:
 * the ledger was lost, or is from before. They may be somebody's, so that they are named and not
 * taken away.
 */
final class Strays {

    /** What a board's plan of a year, or of several, is written to. */
    private static final Pattern NAME =
            Pattern.compile("[0-9]{4}(?:-[0-9]{1,4})?(?:[.]intern)?[.](?:md|html|pdf)");

    private final Path root;
    private final Set<String> known;
    private final List<String> found = new ArrayList<>();

    private Strays(Path root, Set<String> known) {
        this.root = root;
        this.known = known;
    }

    /**
     * Those in a folder, sorted, by their paths in it.
     *
     * @param known the documents that are remembered, or are of plans that could not be made
     */
    static List<String> in(Path root, Set<String> known) throws IOException {
        Strays strays = new Strays(root, known);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (!name.startsWith(".")
                        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.isReadable(folder)) {
                    strays.look(folder, name);
                }
            }
        }
        return strays.found.stream().sorted().toList();
    }

    private void look(Path folder, String board) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!known.contains(board + "/" + name) && NAME.matcher(name).matches()) {
                    found.add(root.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
    }
}
