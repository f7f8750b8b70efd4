package org.vbeplan.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vbeplan.TestCity;
import org.vbeplan.build.PictureFiles;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.compare.Fixtures;
import org.vbeplan.compare.Laws;
import org.vbeplan.compare.Outline;
import org.vbeplan.compare.PlanDiff;
import org.vbeplan.compose.Composer;
import org.vbeplan.compose.Edition;
import org.vbeplan.render.DocumentRenderer;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * Plans against themselves changed at random: the laws of comparing hold, and what shows in a
 * document shows in the comparison.
 */
class ComparedMutantsTest {

    private static final int MUTANTS = Boolean.getBoolean("thorough") ? 20_000 : 400;

    /** Keys whose order is what a reader sees. */
    private static final List<String> ORDERED = List.of("avsnitt", "kolumner");

    private final DocumentRenderer renderer = new DocumentRenderer(name -> Optional.empty());

    private record Original(Fixtures.Place place, PlanFile file, String text, Outline outline) {}

    private static List<Original> originals() throws IOException {
        List<Original> originals = new ArrayList<>();
        for (Path root :
                List.of(Path.of("plans"), Path.of("examples/exempelstaden"), TestCity.ROOT)) {
            Fixtures.Place place = Fixtures.place(root);
            for (PlanFile file : place.workspace().plans()) {
                String text = Files.readString(file.path(), StandardCharsets.UTF_8);
                Outline outline = Outline.of(place.plan(file.id()));
                originals.add(new Original(place, file, text, outline));
            }
        }
        return originals;
    }

    @Test
    void everyMutantKeepsTheLaws() throws Exception {
        List<Original> originals = originals();
        int compared = 0;
        for (int i = 0; i < MUTANTS; i++) {
            // The small plan, which has one of everything, is the last.
            int last = originals.size() - 1;
            Original original = originals.get(i % 2 == 0 ? last : i / 2 % last);
            Outline before = original.outline();
            byte[] bytes = new Mutator(i).mutate(Tree.read(original.text()));
            Optional<PlanInCity> mutant = original.place().read(original.file(), bytes);
            if (mutant.isPresent()) {
                compared++;
                PlanDiff diff = Laws.hold(before, Outline.of(mutant.get()));
                if (diff.isEmpty()) {
                    assertThat(document(original, mutant.get()))
                            .as("mutant %d differs for a reader", i)
                            .isEqualTo(document(original, plan(original, original.text())));
                }
            }
        }
        assertThat(compared).isGreaterThan(MUTANTS * 4 / 10);
    }

    @Test
    void howTheFileIsWrittenNeverShows() throws IOException {
        for (Original original : originals()) {
            Outline before = original.outline();
            String crlf = original.text().replace("\r\n", "\n").replace("\n", "\r\n");
            assertSame(before, original, crlf);
            Tree tree = Tree.read(original.text());
            assertSame(before, original, tree.yaml());
            shuffle(tree, new Random(7), "");
            String shuffled = tree.yaml();
            assertThat(shuffled).isNotEqualTo(original.text());
            assertSame(before, original, shuffled);
        }
    }

    private static void assertSame(Outline before, Original original, String text)
            throws IOException {
        Outline now = Outline.of(plan(original, text));
        assertThat(PlanDiff.of(before, now).changes()).as(original.file().name()).isEmpty();
        assertThat(now.saysTheSameAs(before)).isTrue();
    }

    private static void shuffle(Tree tree, Random random, String key) {
        if (tree.kind == Tree.Kind.MAP && !ORDERED.contains(key)) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < tree.keys.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            List<String> keys = order.stream().map(tree.keys::get).toList();
            List<Tree> children = order.stream().map(tree.children::get).toList();
            tree.keys = new ArrayList<>(keys);
            tree.children = new ArrayList<>(children);
        }
        for (int i = 0; i < tree.children.size(); i++) {
            String inner = tree.kind == Tree.Kind.MAP ? tree.keys.get(i) : key;
            // What stands in a section is a mapping of its own.
            shuffle(tree.children.get(i), random, ORDERED.contains(key) ? "" : inner);
        }
    }

    private static PlanInCity plan(Original original, String text) throws IOException {
        return original.place()
                .read(original.file(), text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private String document(Original original, PlanInCity plan) throws Exception {
        Composer composer =
                new Composer(
                        new PictureFiles(
                                original.place().workspace(),
                                new WorkspaceFiles(original.place().workspace().root())));
        return renderer.markdown(composer.compose(plan, Edition.INTERNAL, List.of("utkast")));
    }
}
