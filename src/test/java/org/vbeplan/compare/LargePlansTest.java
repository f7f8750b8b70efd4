package org.vbeplan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vbeplan.compare.Change.Kind;
import org.vbeplan.finding.Span;

/** Ten thousand activities against ten thousand, and texts of megabytes: bounded, never squared. */
class LargePlansTest {

    private static final int MANY = 10_000;

    /** Seconds are measured (docs/benchmarks.md); all against all would take a day. */
    private static final Duration BOUND = Duration.ofMinutes(3);

    @Test
    void sameIdsWithOtherWords() {
        PlanDiff diff =
                diff(
                        rows(i -> row("id-" + i, words(i, 0))),
                        rows(i -> row("id-" + i, words(i, 1))));
        assertThat(diff.changes()).hasSize(MANY).allMatch(change -> change.kind() == Kind.EDITED);
    }

    @Test
    void otherIdsWithNearTheSameWords() {
        PlanDiff diff =
                diff(
                        rows(i -> row("id-" + i, words(i, 0))),
                        rows(i -> row("ny-" + i, words(i, 1))));
        assertThat(diff.changes().stream().filter(change -> change.kind() == Kind.RENAMED))
                .hasSizeGreaterThan(MANY * 9 / 10);
    }

    @Test
    void otherIdsWithTheSameWordsInAll() {
        PlanDiff diff =
                diff(
                        rows(i -> row("id-" + i, "Alla gör det samma.")),
                        rows(i -> row("ny-" + i, "Alla gör detsamma.")));
        assertThat(diff.changes()).hasSizeGreaterThanOrEqualTo(MANY);
    }

    @Test
    void inAnyOrder() {
        List<Item> rows = rows(i -> row("id-" + i, words(i, 0)));
        List<Item> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(diff(rows, shuffled).changes())
                .allMatch(change -> change.kind() == Kind.MOVED)
                .hasSizeGreaterThan(MANY * 9 / 10);
    }

    @Test
    void paragraphsWithOtherWords() {
        PlanDiff diff = diff(rows(i -> text(words(i, 0))), rows(i -> text(words(i, 1))));
        assertThat(diff.changes()).hasSize(MANY).allMatch(change -> change.kind() == Kind.EDITED);
    }

    @Test
    void paragraphsThatAreAllTheSameButOne() {
        List<Item> before = rows(i -> text("Om detta finns inget att säga."));
        List<Item> now = new ArrayList<>(before);
        now.add(500, text("Här hände något."));
        assertThat(diff(before, now).changes()).hasSize(1);
    }

    @Test
    void aTextOfMegabytesWithOtherWords() {
        String before = String.join(" ", strings(i -> "ord" + i * 7919L % 50_021, 300_000));
        String now = String.join(" ", strings(i -> "ord" + i * 104_729L % 50_021, 300_000));
        assertThat(diff(List.of(text(before)), List.of(text(now))).changes()).isNotEmpty();
        String near = before.replace("ord77 ", "annat ").replace("ord4242 ", "");
        assertThat(diff(List.of(text(before)), List.of(text(near))).changes()).hasSize(1);
    }

    @Test
    void aLongTextWithEveryFewWordsChanged() {
        List<String> words = strings(i -> "ord" + i, 100_000);
        List<String> others = strings(i -> (i % 3 == 0 ? "ord" : "annat") + i, 100_000);
        PlanDiff diff =
                diff(
                        List.of(text(String.join(" ", words))),
                        List.of(text(String.join(" ", others))));
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void marksThatOnlyBegin() {
        for (String mark : List.of("[", "[^", "![", "](", "**", "*", "`", "\\[", "[^a] ")) {
            String text = mark.repeat(200_000 / mark.length());
            assertThat(diff(List.of(text(text)), List.of(text(text + "a"))).isEmpty()).isFalse();
        }
    }

    private static PlanDiff diff(List<Item> before, List<Item> now) {
        return assertTimeoutPreemptively(BOUND, () -> PlanDiff.of(outline(before), outline(now)));
    }

    private static Outline outline(List<Item> rows) {
        Item section =
                new Item(
                        Subject.SECTION,
                        List.of(field("id", "insatser"), field("rubrik", "Insatser")),
                        rows,
                        "",
                        Span.NONE);
        return new Outline(List.of(section));
    }

    private static List<Item> rows(IntFunction<Item> row) {
        return IntStream.range(0, MANY).mapToObj(row).toList();
    }

    private static List<String> strings(IntFunction<String> string, int count) {
        return IntStream.range(0, count).mapToObj(string).toList();
    }

    private static Item row(String id, String words) {
        return new Item(
                Subject.ACTIVITY,
                List.of(
                        field("id", id),
                        field("aktivitet", words),
                        field("ansvarig", "Enhetschefen")),
                List.of(),
                "",
                Span.NONE);
    }

    private static Item text(String words) {
        return new Item(Subject.TEXT, List.of(field("text", words)), List.of(), "", Span.NONE);
    }

    /** Twenty words, from a small stock as real ones are, one of them another in each version. */
    private static String words(int number, int version) {
        Random random = new Random(number);
        List<String> words = new ArrayList<>(strings(i -> "ord" + random.nextInt(2000), 20));
        words.set(7, "version" + version);
        return String.join(" ", words);
    }

    private static Field field(String key, String text) {
        Value value = key.equals("id") ? new Value.Word(text) : new Value.Text(text);
        return new Field(key, value, Span.NONE);
    }
}
