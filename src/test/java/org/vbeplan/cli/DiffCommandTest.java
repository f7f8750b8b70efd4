package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.Golden;

/**
 * Conversations in a real repository of ten revisions, two branches, a merge, a tag, a broken plan,
 * one that is new, one that was moved and one that is gone: {@code diff/story} makes it.
 */
class DiffCommandTest {

    private static final Path FOLDER = Path.of("src/test/resources/diff");

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
        Conversation talk = new Conversation(place, "diff");
        if (!name.startsWith("utan-git")) {
            talk.play(Files.readAllLines(FOLDER.resolve("story")));
        }
        new Golden("diff").compare(name, talk.play(Files.readAllLines(FOLDER.resolve(name))));
    }
}
