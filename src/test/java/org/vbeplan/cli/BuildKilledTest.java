package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.ledger.Fingerprint;

/**
 * A build that is killed, at any moment: each document is the old one or the new one, and the next
 * build completes the work.
 *
 * <p>Between two versions of a city builds go back and forth, each killed after a random time that
 * falls anywhere in a whole build. {@code -Dthorough=true} kills 200 instead of 20.
 */
class BuildKilledTest {

    private static final int KILLS = Boolean.getBoolean("thorough") ? 200 : 20;
    private static final Path CITY = Path.of("src/test/resources/build/city");

    @TempDir private Path folder;

    @Test
    void everyDocumentIsOldOrNewAndTheNextBuildCompletesIt() throws Exception {
        Path one = city("ett", "samtal");
        Path two = city("två", "många samtal");
        Map<String, String> oneBuilt = build(one);
        long whole = System.nanoTime();
        Map<String, String> twoBuilt = build(two);
        whole = System.nanoTime() - whole;
        assertThat(oneBuilt).hasSize(10);
        assertThat(twoBuilt).hasSize(10).doesNotContainValue(oneBuilt.get("ekholm/2023.md"));

        Path city = city("stad", "samtal");
        build(city);
        Random random = new Random(2023);
        int cutShort = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path next = kill % 2 == 0 ? two : one;
            for (String plan : List.of("bjorkvik/2023", "ekholm/2023", "sjolunda/2024")) {
                Files.copy(
                        next.resolve(plan + ".yaml"),
                        city.resolve(plan + ".yaml"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            Process process = start(city);
            long patience = (long) (random.nextDouble() * whole);
            if (!process.waitFor(patience, TimeUnit.NANOSECONDS)) {
                cutShort++;
                process.destroyForcibly().waitFor();
            }
            contents(city)
                    .forEach(
                            (name, hash) ->
                                    assertThat(hash)
                                            .as(name)
                                            .isIn(oneBuilt.get(name), twoBuilt.get(name)));
            if (kill % 5 == 4) {
                assertThat(build(city)).isEqualTo(kill % 2 == 0 ? twoBuilt : oneBuilt);
                assertThat(leftovers(city)).isEmpty();
            }
        }
        assertThat(cutShort).as("builds that did not come to their end").isGreaterThan(KILLS / 3);
    }

    private Path city(String name, String words) throws IOException {
        Path city = folder.resolve(name).resolve("stad");
        Files.createDirectories(city);
        Conversation.copy(CITY, city);
        for (String plan : List.of("bjorkvik/2023", "ekholm/2023", "sjolunda/2024")) {
            Path file = city.resolve(plan + ".yaml");
            Files.writeString(
                    file, Files.readString(file).replace("Hålla samtal", "Hålla " + words));
        }
        return city;
    }

    private Map<String, String> build(Path city) throws Exception {
        Process process = start(city);
        assertThat(process.waitFor()).isZero();
        return contents(city);
    }

    private static Process start(Path city) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "build", "stad", "-o", "ut", "-j", "2"));
        return new ProcessBuilder(command)
                .directory(city.getParent().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Map<String, String> contents(Path city) throws IOException {
        Path out = city.resolveSibling("ut");
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(out)) {
            String name = out.relativize(file).toString();
            if (!name.startsWith(".vbe-plan") && !file.getFileName().toString().startsWith(".")) {
                contents.put(name, hash(file));
            }
        }
        return contents;
    }

    private static List<Path> leftovers(Path city) throws IOException {
        return files(city.resolveSibling("ut")).stream()
                .filter(file -> file.toString().endsWith(".tmp"))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String hash(Path file) {
        try {
            return Fingerprint.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
