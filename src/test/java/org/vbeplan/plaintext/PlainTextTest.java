package org.vbeplan.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vbeplan.Golden;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Plans as plain lines, and what is no plan as it stands. */
class PlainTextTest {

    private static final Path EXAMPLE = Path.of("examples/exempelstaden/kvarnlunda/2026.yaml");

    @Test
    void examplesReadAsProse() throws IOException {
        Golden golden = new Golden("plaintext");
        golden.compare("kvarnlunda-2026.txt", text(Files.readString(EXAMPLE)));
        golden.compare(
                "ostermalm-2021.txt", text(Files.readString(Path.of("plans/ostermalm/2021.yaml"))));
        golden.compare(
                "everything.txt",
                text(Files.readString(Path.of("src/test/resources/plaintext/everything.yaml"))));
    }

    @Test
    void everyWordOfEveryPlanIsThere() throws IOException {
        for (Path plan : plans()) {
            String yaml = Files.readString(plan);
            String shown = text(yaml).replaceAll("\\s", "");
            assertThat(shown).as("%s is read as a plan", plan).startsWith("#handlingsplan");
            for (String value : values(yaml)) {
                assertThat(shown).as("%s", plan).contains(value.replaceAll("\\s", ""));
            }
        }
    }

    @Test
    void orderOfKeysLineEndsAndQuotesMeanNothing() throws IOException {
        String plan =
                """
                handlingsplan:
                  nämnd: ekbacken
                  år: 2025
                  riktlinjer: "2024"
                  status: utkast
                avsnitt:
                  inledning:
                    text: |
                      Första meningen är här. Den andra
                      är bruten. Den tredje följer.
                källor:
                  b: Bok
                  a: Artikel
                """;
        String other =
                """
                källor: {a: Artikel, b: 'Bok'}
                avsnitt:
                  inledning: "Första meningen är här. Den andra är bruten. Den tredje följer."
                handlingsplan:
                  status: utkast
                  år: '2025'
                  nämnd: "ekbacken"
                  riktlinjer: 2024
                """;
        assertThat(text(other.replace("\n", "\r\n"))).isEqualTo(text(plan));
        assertThat(text(plan)).contains("\nDen andra är bruten.\nDen tredje följer.\n");
    }

    @Test
    void planWithMistakesIsShownWhole() throws IOException {
        String shown =
                text(
                        """
                        handlingsplan: {nämnd: Eken, år: nästa, gammal-nyckel: [a, {b: c}], status: }
                        avsnitt:
                          handling: {text: Ord., aktiviteter: [{aktivitet: Utan id}, "ett ord"]}
                        övrigt: {x: y}
                        """);
        assertThat(shown)
                .contains("nämnd: Eken\n", "år: nästa\n", "status:\n", "gammal-nyckel: a\n")
                .contains(
                        "gammal-nyckel: b c\n",
                        "### aktivitet\n",
                        "aktivitet: ett ord\n",
                        "# övrigt\nx: y");
    }

    @Test
    void whatIsNoPlanIsEchoed() throws IOException {
        for (String file :
                List.of(
                        "plans/register/namnder.yaml",
                        "plans/riktlinjer/2023.yaml",
                        "plans/vbe-plan.yaml",
                        "README.md")) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            assertThat(converted(bytes)).as(file).isEqualTo(bytes);
        }
        for (String broken :
                List.of(
                        "",
                        "\n",
                        "\uFEFF# bara en kommentar\r\n",
                        "handlingsplan: [",
                        "handlingsplan: {a: 1, a: 2}\navsnitt: {}",
                        "handlingsplan: &a {x: y}\navsnitt: *a",
                        "handlingsplan: {}\navsnitt: ord",
                        "handlingsplan: {}\n--- \navsnitt: {}",
                        "[".repeat(10_000))) {
            byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
            assertThat(converted(bytes)).isEqualTo(bytes);
        }
        byte[] anything = new byte[3_000_000];
        for (int i = 0; i < anything.length; i++) {
            anything[i] = (byte) (i * 31 >> 3);
        }
        assertThat(converted(anything)).isEqualTo(anything);
    }

    /**
     * A number that the calendar and the check digit make one: that the tests of the program use.
     */
    @Test
    void personsNumbersAreBlankedOutInBoth() throws IOException {
        String number = "19811218-9876";
        String plan = Files.readString(EXAMPLE).replace("Två avdelningschefer", number);
        assertThat(plan).contains(number);
        assertThat(text(plan)).doesNotContain(number).contains("••••••••-••••");
        assertThat(text("a: " + number + "\r\nb: [")).isEqualTo("a: ••••••••-••••\r\nb: [");
        Charset old = StandardCharsets.ISO_8859_1;
        byte[] shown = converted(("år " + number + " é").getBytes(old));
        assertThat(new String(shown, old)).isEqualTo("år ********-**** é");
    }

    @Test
    void largeFilesAreEchoedInPieces() throws IOException {
        String line = "rad: " + "å".repeat(500) + " 19811218-9876\n";
        String large = line.repeat(20_000);
        String shown = text(large);
        assertThat(large.length()).isGreaterThan(10_000_000);
        assertThat(shown.equals(large.replace("19811218-9876", "••••••••-••••"))).isTrue();
    }

    /** Untrusted text of any kind takes time in proportion to its length. */
    @Test
    void longTextsTakeNoLongTime() throws IOException {
        for (String piece : List.of("[^", "a. A", "| ", "- ", "`", "A.[^a] ", "> ", "1. ", ".")) {
            String text = piece.repeat(240_000 / piece.length());
            String plan =
                    "handlingsplan: {år: 2025}\navsnitt:\n  x: |\n    " + text + "\n    " + text;
            assertThat(text(plan)).startsWith("# handlingsplan");
        }
    }

    private static List<Path> plans() throws IOException {
        List<Path> plans = new ArrayList<>();
        for (String root : List.of("plans", "examples/exempelstaden", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.getFileName().toString().matches("20\\d\\d.*\\.yaml"))
                        .filter(file -> !file.toString().contains("riktlinjer"))
                        .filter(file -> !file.toString().matches(".*(broken|sjobo).*"))
                        .forEach(plans::add);
            }
        }
        assertThat(plans).hasSizeGreaterThan(8);
        return plans;
    }

    private static List<String> values(String yaml) {
        LoaderOptions options = new LoaderOptions();
        ParserImpl parser = new ParserImpl(new StreamReader(yaml), options);
        List<String> values = new ArrayList<>();
        collect(new Composer(parser, new Resolver(), options).getSingleNode(), values);
        return values;
    }

    private static void collect(Node node, List<String> values) {
        if (node instanceof ScalarNode scalar) {
            values.add(scalar.getValue());
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> collect(item, values));
        } else if (node instanceof MappingNode map) {
            map.getValue().forEach(entry -> collect(entry.getValueNode(), values));
        }
    }

    private static String text(String file) throws IOException {
        return new String(converted(file.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static byte[] converted(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainText.convert(new ByteArrayInputStream(file), out);
        return out.toByteArray();
    }
}
