package org.vbeplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vbeplan.TestCity;
import org.vbeplan.compare.Change.Kind;

/** What is told of small changes, each by itself. */
class CompareTest {

    private static final String ROW =
            """
            - id: %s
              aktivitet: %s
              ansvarig: [Enhetschefen]
              tidplan: {senast: 2023-12-31}
              uppföljning: VB
            """;

    private final TestCity city = new TestCity();

    CompareTest() throws IOException {}

    @Test
    void fiftyActivitiesInAnotherOrderAreMovesOnlyAndAsFewAsCanBe() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add(ROW.formatted("rad-" + i, "Göra sak nummer " + i + " i kvarteret."));
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, 50).boxed().toList());
        Collections.shuffle(order, new Random(3));
        List<String> shuffled = order.stream().map(rows::get).toList();
        List<Change> changes = diff(table(rows), table(shuffled)).changes();
        assertThat(changes).allMatch(change -> change.kind() == Kind.MOVED);
        assertThat(changes).hasSize(50 - longestRising(order));
    }

    /** By trying every number: slow, and simple enough to be believed. */
    private static int longestRising(List<Integer> numbers) {
        int[] longest = new int[numbers.size()];
        int best = 0;
        for (int i = 0; i < longest.length; i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i)) {
                    longest[i] = Math.max(longest[i], longest[j] + 1);
                }
            }
            best = Math.max(best, longest[i]);
        }
        return best;
    }

    @Test
    void oneActivityMovedFarIsOneMove() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add(ROW.formatted("rad-" + i, "Göra sak nummer " + i + " i kvarteret."));
        }
        String before = table(rows);
        rows.add(rows.remove(0));
        assertThat(told(before, table(rows))).containsExactly("MOVED ACTIVITY rad-0");
    }

    @Test
    void threeWordsOfTwoThousandAreThreeEdits() throws IOException {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            words.add(i % 9 == 8 ? "och" : "ord" + i * 7919 % 400);
        }
        String before = String.join(" ", words);
        words.set(20, "nytt");
        words.set(1000, "annat");
        words.set(1990, "sist");
        PlanDiff diff = diff(text(before), text(String.join(" ", words)));
        assertThat(diff.changes()).hasSize(1);
        List<Run> runs = diff.changes().get(0).fields().get(0).words();
        assertThat(runs.stream().filter(run -> run.kind() == Run.Kind.INSERTED).map(Run::text))
                .containsExactly("nytt", "annat", "sist");
        assertThat(runs.stream().filter(run -> run.kind() == Run.Kind.DELETED)).hasSize(3);
    }

    @Test
    void composedAndCombiningLettersAreTheSame() throws IOException {
        String text = "Åtgärder för ökad trygghet görs på våren.";
        assertThat(told(text(text), text(Normalizer.normalize(text, Normalizer.Form.NFD))))
                .isEmpty();
    }

    @Test
    void marksAreForTheEye() {
        assertThat(
                        Marks.plain(
                                "Se [sidan](https://a.example/b) och ![en bild](a.png \"x\"),"
                                        + " **viktigt** eller `kod`.[^a, s. 2]"))
                .isEqualTo("Se sidan och en bild, viktigt eller kod.");
        assertThat(Marks.plain("\\[inte en länk](x) och 2 \\* 3"))
                .isEqualTo("[inte en länk](x) och 2 * 3");
    }

    @Test
    void aLinkIsChangedAsAWhole() throws IOException {
        String before =
                "Se [stadens sida om arbetet](https://stad.example/a-/) och **alla** andra.";
        String now =
                "Se [stadens sida om arbetet](https://stad.example/a/) och *alla* andra.[^a, s. 2]";
        assertThat(diff(text(before), text(now)).changes().get(0).fields().get(0).words())
                .containsExactly(
                        new Run(Run.Kind.SAME, "Se "),
                        new Run(
                                Run.Kind.DELETED,
                                "[stadens sida om arbetet](https://stad.example/a-/)"),
                        new Run(
                                Run.Kind.INSERTED,
                                "[stadens sida om arbetet](https://stad.example/a/)"),
                        new Run(Run.Kind.SAME, " och "),
                        new Run(Run.Kind.DELETED, "**alla**"),
                        new Run(Run.Kind.INSERTED, "*alla*"),
                        new Run(Run.Kind.SAME, " andra."),
                        new Run(Run.Kind.INSERTED, "[^a, s. 2]"));
    }

    @Test
    void anActivityWithAnotherIdIsRenamed() throws IOException {
        String before =
                table(List.of(ROW.formatted("fält", "Fältarbetare möter unga på kvällar.")));
        String now =
                table(List.of(ROW.formatted("fältarbete", "Fältarbetare möter unga på kvällar.")));
        assertThat(told(before, now)).containsExactly("RENAMED ACTIVITY fältarbete");
        String other = table(List.of(ROW.formatted("fältarbete", "Biblioteken lånar ut filmer.")));
        assertThat(told(before, other))
                .containsExactly("REMOVED ACTIVITY fält", "ADDED ACTIVITY fältarbete");
    }

    @Test
    void anActivityThatNamesItsPredecessorIsRenamed() throws IOException {
        String before =
                table(List.of(ROW.formatted("fält", "Fältarbetare möter unga på kvällar.")));
        String now =
                table(
                        List.of(
                                ROW.formatted("filmer", "Biblioteken lånar ut filmer.")
                                        + "  föregående: ekbacken/2023#fält\n"));
        assertThat(told(before, now))
                .containsExactly("RENAMED ACTIVITY filmer", "EDITED ACTIVITY filmer");
    }

    @Test
    void movedAndEditedIsToldTwice() throws IOException {
        String a = ROW.formatted("a", "Den första saken görs i dag.");
        String b = ROW.formatted("b", "Den andra saken görs i morgon.");
        String c = ROW.formatted("c", "Den tredje saken görs sedan.");
        String edited = a.replace("2023-12-31", "2024-06-30");
        assertThat(told(table(List.of(a, b, c)), table(List.of(b, c, edited))))
                .containsExactly("MOVED ACTIVITY a", "EDITED ACTIVITY a");
    }

    @Test
    void figuresHaveTheirDifference() throws IOException {
        String row = "observationer: [{id: klotter, uppgiftslämnare: skolorna, antal: %s}]";
        FieldChange count =
                diff(section(row.formatted("6")), section(row.formatted("4")))
                        .changes()
                        .get(0)
                        .field("antal")
                        .orElseThrow();
        assertThat(count.difference().orElseThrow()).isEqualByComparingTo("-2");
    }

    @Test
    void eachResponsibleIsToldByItself() throws IOException {
        String row = ROW.formatted("a", "Den första saken görs i dag.");
        String now = row.replace("[Enhetschefen]", "[Enhetschefen, Rektorn]");
        FieldChange responsible =
                diff(table(List.of(row)), table(List.of(now)))
                        .changes()
                        .get(0)
                        .field("ansvarig")
                        .orElseThrow();
        assertThat(responsible.added()).containsExactly(new Value.Text("Rektorn"));
        assertThat(responsible.removed()).isEmpty();
    }

    @Test
    void aRenamedNoteIsNoChangeOfTheTextThatCitesIt() throws IOException {
        String plan =
                plan("inledning: Det står i en bok.[^%1$s]\n", "källor: {%1$s: En bok om hot}");
        assertThat(told(plan.formatted("a"), plan.formatted("b")))
                .containsExactly("RENAMED NOTE b");
    }

    @Test
    void aParagraphThatGoesToAnotherSectionIsMoved() throws IOException {
        String paragraph =
                "Den som är orolig talar med sin chef, och chefen ringer samordnaren samma dag.";
        String before =
                plan("inledning: |\n  Ett.\n\n  " + paragraph + "\nuppföljning: Två.\n", "");
        String now = plan("inledning: Ett.\nuppföljning: |\n  Två.\n\n  " + paragraph + "\n", "");
        assertThat(told(before, now)).containsExactly("MOVED TEXT uppföljning/2");
    }

    @Test
    void aSectionWithAnotherHeadingIsRenamed() throws IOException {
        String before = plan("eget: {rubrik: Egna ord, text: Vi gör så här i stadsdelen.}\n", "");
        assertThat(told(before, before.replace("Egna ord", "Andra ord")))
                .containsExactly("RENAMED SECTION eget");
        assertThat(told(before, before.replace("eget:", "egna:")))
                .containsExactly("RENAMED SECTION egna");
    }

    private List<String> told(String before, String now) throws IOException {
        return diff(before, now).changes().stream()
                .map(change -> change.kind() + " " + change.key())
                .toList();
    }

    private PlanDiff diff(String before, String now) throws IOException {
        return Laws.hold(outline(before), outline(now));
    }

    private Outline outline(String yaml) throws IOException {
        return Outline.of(
                city.check("exempel.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                        .plan()
                        .orElseThrow(() -> new AssertionError("no plan: " + yaml)));
    }

    private static String plan(String sections, String rest) {
        return "handlingsplan: {nämnd: ekbacken, år: 2023, riktlinjer: \"2023\"}\navsnitt:\n  "
                + sections.strip().replace("\n", "\n  ")
                + "\n"
                + rest
                + "\n";
    }

    private static String section(String contents) {
        return plan("inledning:\n  " + contents.strip().replace("\n", "\n  ") + "\n", "");
    }

    private static String table(List<String> rows) {
        return section("aktiviteter:\n  " + String.join("", rows).strip().replace("\n", "\n  "));
    }

    private static String text(String text) {
        return plan("inledning: \"" + text + "\"\n", "");
    }
}
