package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.Golden;

/** Whole conversations; each is a file that shows what a user types and what is answered. */
class RenderCommandTest {

    private static final Path FOLDER = Path.of("src/test/resources/cli");

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> conversationGoesAsWritten() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(name -> DynamicTest.dynamicTest(name, () -> play(name)));
        }
    }

    private void play(String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        String transcript = new Conversation(place).play(Files.readAllLines(FOLDER.resolve(name)));
        new Golden("cli").compare(name, transcript);
    }
}
