package org.vbeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares what the program writes with files that show it; {@code -Dgolden=update} writes them
 * anew, to be reviewed as a change of the product.
 */
public final class Golden {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private final Path folder;
    private final Set<String> compared = new TreeSet<>();

    public Golden(String folder) {
        this.folder = RESOURCES.resolve(folder);
    }

    public void compare(String name, String actual) throws IOException {
        compared.add(name);
        Path file = folder.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(file).as("expected file, written by -Dgolden=update").exists();
        assertThat(actual).as("%s", file).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** Fails if the folder holds a file that nothing was compared with. */
    public void refuseStaleFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
                    .as("files in %s that no test compares with", folder)
                    .isSubsetOf(compared);
        }
    }
}
