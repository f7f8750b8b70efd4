package org.vbeplan.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vbeplan.TestCity;
import org.vbeplan.build.CheckedPlan;
import org.vbeplan.build.PictureFiles;
import org.vbeplan.compose.Composer;
import org.vbeplan.compose.Edition;
import org.vbeplan.document.Document;
import org.vbeplan.finding.Finding;
import org.vbeplan.render.DocumentRenderer;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * Files made to be slow or large end in findings or in documents. What bounds them are counts; the
 * clock here is generous and only tells linear from not.
 */
class ExtremesTest {

    private static final int FILE = 16 * 1024 * 1024;

    /** {@code -Dthorough=true} makes the texts as large as they are named, and shows the times. */
    private static final boolean THOROUGH = Boolean.getBoolean("thorough");

    private static final int SCALE = THOROUGH ? 1 : 16;
    private static final int TEXT = 1024 * 1024 / SCALE;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String HEADER =
            "handlingsplan: {nämnd: ekbacken, år: 2023, riktlinjer: \"2023\", status: utkast}\n";

    private static final Map<String, Supplier<String>> FILES = new LinkedHashMap<>();

    static {
        FILES.put("more than 16 MiB", () -> fill("a", FILE + 1));
        FILES.put("[", () -> fill("[", FILE));
        FILES.put("{a: ", () -> fill("{a: ", FILE));
        FILES.put("- a", () -> fill("- a\n", FILE));
        FILES.put("- - -", () -> fill("- ", FILE));
        FILES.put("? ? ?", () -> fill("? ", FILE));
        FILES.put("one line of small maps", () -> "[" + fill("{a: 1}, ", FILE - 2) + "]");
        FILES.put("one line of small texts", () -> "[" + fill("a,", FILE - 2) + "]");
        FILES.put("many keys", () -> numbered("k%d: a\n", 400_000 / SCALE));
        FILES.put("one key many times", () -> fill("a: b\n", 2_000_000 / SCALE));
        FILES.put(
                "one plain text", () -> section("inledning: " + fill("ord ", 15_000_000 / SCALE)));
        FILES.put(
                "one quoted text",
                () -> section("inledning: \"" + fill("å", 7_000_000 / SCALE) + "\""));
        FILES.put("a long key", () -> fill("k", 15_000_000 / SCALE) + ": a\n");
        FILES.put(
                "lines of 240,000 characters",
                () -> text((fill("o", 240_000) + "\n\n").repeat(64 / SCALE)));
        FILES.put("lines of 240,000 spaces", () -> (fill(" ", 240_000) + "\n").repeat(64 / SCALE));
        FILES.put("spaces", () -> fill(" ", FILE));
        FILES.put("line ends", () -> fill("\n", FILE));
        FILES.put("comments", () -> fill("#\n", FILE));
        FILES.put("a block of many lines", () -> text(fill("en rad\n", 8_000_000 / SCALE)));
        FILES.put(
                "a block of empty lines",
                () -> section("inledning: |\n" + fill("\n", 8_000_000 / SCALE)));
        FILES.put("emoji", () -> text(fill("👍", 2_000_000 / SCALE)));
        FILES.put("control characters", () -> fill("\u0007", FILE / 2));
        for (String mark :
                List.of(
                        "*",
                        "_",
                        "[",
                        "]",
                        "`",
                        "<",
                        "&",
                        "![",
                        "{{",
                        "[^",
                        "}}",
                        "|",
                        "~",
                        "\\",
                        "#",
                        ">",
                        "- ",
                        "1. ",
                        "a*b_",
                        "**a ",
                        "*a **b ",
                        "[a](",
                        "[a](b)",
                        "<a ",
                        "<!--",
                        "&#",
                        "&#7;",
                        "` `` ",
                        "``a`",
                        "[a\n",
                        "![a\n",
                        "*a_\n",
                        "> a\n> > b\n",
                        "- a\n\n",
                        "[^a] ",
                        "{{a}} ",
                        "![](b) ",
                        "https://a ",
                        "|a",
                        "|-",
                        "\t",
                        "    ",
                        "&amp;",
                        "[^handbok]",
                        "a@b ",
                        "](",
                        "\"")) {
            FILES.put("Markdown " + mark.replace("\n", "⏎"), () -> text(fill(mark, TEXT)));
        }
        FILES.put("a table of 10,000 columns", () -> text(table(10_000, 3)));
        FILES.put("a table of 20,000 rows", () -> text(table(3, 20_000)));
        FILES.put("a table of 500 by 500", () -> text(table(500, 500)));
        FILES.put("a list of 100,000 items", () -> text(fill("- a\n", 400_000 / SCALE)));
        FILES.put(
                "emphasis 10,000 deep",
                () -> text(fill("*a **b ", 70_000 / SCALE) + fill("c** d* ", 70_000 / SCALE)));
        FILES.put("quotations 10,000 deep", () -> text(fill(">", 10_000) + " a"));
        FILES.put("lists 10,000 deep", () -> text(fill("- ", 20_000) + " a"));
        FILES.put("brackets closed late", () -> text(fill("[a\n", TEXT / 2) + fill("]", TEXT / 4)));
        FILES.put("20,000 activities", () -> activities(20_000 / SCALE));
        FILES.put("20,001 activities", () -> activities(20_001));
        FILES.put(
                "20,000 rows that lead nowhere",
                () ->
                        numbered(
                                section("förebyggande:\n    aktiviteter:\n"),
                                "      - {se: x%d}\n",
                                20_000 / SCALE));
        FILES.put(
                "20,000 ids that collide",
                () ->
                        numbered(
                                section("förebyggande:\n    aktiviteter:\n"),
                                "      - {id: å%d, aktivitet: A, ansvarig: B}\n      - {id: a%1$d, aktivitet: C}\n",
                                10_000 / SCALE));
        FILES.put(
                "20,000 observations",
                () ->
                        numbered(
                                section("lägesbild:\n    observationer:\n"),
                                "      - {id: o%d, uppgiftslämnare: A, text: B, antal: 3, överlappar: [o1]}\n",
                                20_000 / SCALE));
        FILES.put(
                "20,000 sections",
                () ->
                        numbered(
                                HEADER + "avsnitt:\n",
                                "  s%d: {rubrik: R, text: T}\n",
                                20_000 / SCALE));
        FILES.put(
                "20,000 notes",
                () ->
                        HEADER
                                + "avsnitt:\n  inledning: |\n"
                                + numbered("    a[^n%d]\n\n", 20_000 / SCALE)
                                + "källor:\n"
                                + numbered("  n%d: text\n", 20_000 / SCALE));
        FILES.put(
                "16 MiB of texts that are all marks",
                () ->
                        numbered(
                                HEADER + "avsnitt:\n",
                                "  s%d: \"" + fill("[a]", 4_000) + "\"\n",
                                4_000 / SCALE));
        FILES.put(
                "a routine of 5,000 steps",
                () ->
                        numbered(
                                section(
                                        "förebyggande:\n    rutin:\n      rubrik: R\n      steg:\n"),
                                "        - {id: r%d, typ: åtgärd, rubrik: Steg}\n",
                                5_000 / SCALE));
        FILES.put(
                "a routine that leads everywhere",
                () -> {
                    String all = numbered("r%d, ", 300);
                    return numbered(
                            section("förebyggande:\n    rutin:\n      rubrik: R\n      steg:\n"),
                            "        - {id: r%d, typ: beslut, rubrik: S, nästa: [" + all + "]}\n",
                            300);
                });
        FILES.put(
                "a chart of 5,000 bars",
                () ->
                        numbered(
                                section("lägesbild:\n    diagram: ja\n    observationer:\n"),
                                "      - {id: o%d, uppgiftslämnare: A, text: B, antal: 999999999}\n",
                                5_000 / SCALE));
    }

    static Set<String> names() {
        String only = System.getProperty("extreme", "");
        Set<String> names = new TreeSet<>(FILES.keySet());
        names.removeIf(name -> !name.contains(only));
        return names;
    }

    @ParameterizedTest
    @MethodSource("names")
    void endsInFindingsOrInADocument(String name) {
        byte[] bytes = FILES.get(name).get().getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        String told = assertTimeoutPreemptively(LIMIT, () -> tryOut(bytes));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        if (THOROUGH) {
            System.out.printf("%6d ms  %-35s %s%n", milliseconds, name, told);
        }
        assertThat(told).isNotEmpty();
    }

    private static String tryOut(byte[] bytes) throws Exception {
        TestCity city = new TestCity();
        long start = System.nanoTime();
        CheckedPlan checked = city.check("x.yaml", bytes);
        long read = (System.nanoTime() - start) / 1_000_000;
        Set<String> codes = new TreeSet<>();
        for (Finding finding : checked.findings()) {
            codes.add(finding.code().id());
        }
        String told = checked.findings().size() + " " + codes + " read " + read;
        if (checked.plan().isEmpty()) {
            assertThat(codes).isNotEmpty();
            return told;
        }
        Composer composer = new Composer(pictures(city));
        Document document =
                composer.compose(
                        checked.plan().orElseThrow(),
                        Edition.PUBLIC,
                        checked.hasErrors() ? List.of("fel") : null);
        long composed = (System.nanoTime() - start) / 1_000_000;
        DocumentRenderer renderer = new DocumentRenderer(template -> Optional.empty());
        int markdown = renderer.markdown(document).length();
        long written = (System.nanoTime() - start) / 1_000_000;
        int html = renderer.html(document).length();
        return told
                + " composed %d md %d (%d) html (%d)".formatted(composed, written, markdown, html);
    }

    private static PictureFiles pictures(TestCity city) throws IOException {
        return new PictureFiles(city.workspace(), new WorkspaceFiles(city.workspace().root()));
    }

    private static String fill(String piece, int length) {
        int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
        return piece.repeat(length / bytes);
    }

    private static String numbered(String pattern, int count) {
        return numbered("", pattern, count);
    }

    private static String numbered(String head, String pattern, int count) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < count; i++) {
            text.append(pattern.formatted(i));
        }
        return text.toString();
    }

    private static String section(String section) {
        return HEADER + "avsnitt:\n  " + section;
    }

    private static String text(String markdown) {
        return section("inledning: |2\n    " + markdown.replace("\n", "\n    "));
    }

    private static String table(int columns, int rows) {
        String row = "|" + fill(" a |", 4 * columns) + "\n";
        return row + "|" + fill("---|", 4 * columns) + "\n" + row.repeat(rows);
    }

    private static String activities(int count) {
        return numbered(
                section("förebyggande:\n    aktiviteter:\n"),
                "      - {id: a%d, aktivitet: Vi gör något, ansvarig: Chefen, tidplan: Löpande}\n",
                count);
    }
}
