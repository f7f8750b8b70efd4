package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.ledger.Fingerprint;

/**
 * Whatever happens to a city and to its documents: a build in the folder of the build before gives
 * the documents, the report and the exit code that a build in an empty folder gives.
 *
 * <p>{@code -Dthorough=true} takes 300 steps instead of 30.
 */
class BuildAsCleanTest {

    private static final int STEPS = Boolean.getBoolean("thorough") ? 300 : 30;

    @TempDir private Path folder;

    private final List<String> done = new ArrayList<>();

    @Test
    void buildAfterAnyEditIsAsACleanOne() throws IOException {
        Random random = new Random(Long.getLong("seed", 2023));
        Conversation talk = new Conversation(folder);
        Files.createDirectories(talk.path("stad"));
        Conversation.copy(Path.of("src/test/resources/build/city"), talk.path("stad"));
        CityEdits edits = new CityEdits(talk.path(""), random);
        List<String> options = List.of();
        Map<String, String> environment = Map.of();
        for (int step = 1; step <= STEPS; step++) {
            Folders.delete(talk.path("ren"));
            StringBuilder what = new StringBuilder().append(step);
            for (int edit = random.nextInt(3); edit >= 0; edit--) {
                what.append(' ').append(edits.next());
            }
            edits.settle(step);
            if (random.nextInt(3) == 0) {
                options = options(random);
                environment = environment(random);
            }
            done.add(what + " " + options + environment);
            if (random.nextInt(8) == 0) {
                build(talk, environment, options, "ut", "--shard", "1/2");
                build(talk, environment, options, "ut", "--shard", "2/2");
                done.add("in shards");
            }
            if (random.nextInt(3) == 0) {
                buildOnly(talk, environment, options);
                done.add("by itself");
            }
            Conversation.Answer answer = build(talk, environment, options, "ut", "-j", "2");
            Conversation.Answer clean = build(talk, environment, options, "ren", "-j", "1");
            if (edits.isLedgerLost()) {
                removeUnknown(talk.path("ut"), contents(talk.path("ren")), answer, clean);
                done.add("removed what the ledger did not know");
                continue; // the front page may name what was removed
            }
            compare(talk, answer, clean);
            Conversation.Answer again = build(talk, environment, options, "ut");
            done.add("again");
            compare(talk, again, clean);
            // Without a report to write, the first leaves a seal, and the second relies on it.
            Conversation.Answer sealing = buildOnly(talk, environment, options);
            Conversation.Answer sealed = buildOnly(talk, environment, options);
            assertThat(sealed.err()).as("sealed, %s", done).isEqualTo(sealing.err());
            assertThat(sealed.code()).isEqualTo(clean.code());
        }
    }

    private void compare(Conversation talk, Conversation.Answer answer, Conversation.Answer clean)
            throws IOException {
        String doing = String.join("\n", done) + "\n" + answer.err() + "\n" + clean.err();
        assertThat(answer.code()).as(doing).isEqualTo(clean.code());
        assertThat(answer.out()).as(doing).isEqualTo(clean.out());
        Map<String, String> expected = contents(talk.path("ren"));
        Map<String, String> there = contents(talk.path("ut"));
        boolean isAllRead = clean.out().contains("\"unchecked\": 0,");
        if (!isAllRead || !there.keySet().equals(expected.keySet())) {
            // What is known of a plan that can't be made now stays, and the front page says so.
            there.keySet().removeIf(name -> isOld(name, expected, clean.err()));
            there.remove("index.html");
            expected.remove("index.html");
        }
        assertThat(there).as(doing).isEqualTo(expected);
    }

    /** What nobody knows is there still, and the build says so. */
    private void removeUnknown(
            Path out,
            Map<String, String> known,
            Conversation.Answer answer,
            Conversation.Answer clean)
            throws IOException {
        for (String name : contents(out).keySet()) {
            if (!known.containsKey(name)) {
                if (!isOld(name, known, clean.err())) {
                    assertThat(answer.err())
                            .as(String.join("\n", done) + "\n" + name)
                            .containsAnyOf("inget bygge minns", "no build remembers");
                }
                Files.delete(out.resolve(name));
            }
        }
    }

    private static boolean isOld(String name, Map<String, String> expected, String said) {
        String id = name.replaceFirst("[.].*", "");
        return (said.contains(id) || said.contains("templates/plan.md.ftl"))
                && expected.keySet().stream().noneMatch(each -> each.startsWith(id + "."));
    }

    private static List<String> options(Random random) {
        List<String> options = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            options.addAll(List.of("--utgåva", "intern"));
        }
        if (random.nextInt(3) == 0) {
            options.add("--draft");
        }
        options.addAll(List.of("-t", List.of("md", "md,html", "html,pdf").get(random.nextInt(3))));
        return options;
    }

    private static Map<String, String> environment(Random random) {
        Map<String, String> environment = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            environment.put("LANG", "en");
        }
        if (random.nextInt(2) == 0) {
            String day = List.of("1700000000", "1750075200", "1900000000").get(random.nextInt(3));
            environment.put("SOURCE_DATE_EPOCH", day);
        }
        return environment;
    }

    private static Conversation.Answer build(
            Conversation talk,
            Map<String, String> environment,
            List<String> options,
            String output,
            String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of("build", "--workspace", "stad", "-f", "json", "-o", output));
        words.addAll(options);
        words.addAll(List.of(more));
        return talk.run(environment, new byte[0], words.toArray(String[]::new));
    }

    private static Conversation.Answer buildOnly(
            Conversation talk, Map<String, String> environment, List<String> options) {
        List<String> words = new ArrayList<>(List.of("build", "--workspace", "stad", "-o", "ut"));
        words.addAll(options);
        return talk.run(environment, new byte[0], words.toArray(String[]::new));
    }

    private static Map<String, String> contents(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : Folders.files(out)) {
            if (!out.relativize(file).startsWith(".vbe-plan")) {
                contents.put(
                        out.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
