package org.vbeplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vbeplan.TestCity;
import org.vbeplan.finding.Finding;

/**
 * {@code docs/plan-format.md} says what the reader does: its tables are written, its examples run.
 */
class PlanFormatPageTest {

    private static final Path PAGE = Path.of("docs/plan-format.md");
    private static final Pattern KEYS =
            Pattern.compile("<!-- keys: (\\S+) -->\n(.*?)<!-- /keys -->", Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- example: ([^\n]+) -->\n)?```(\\w*)\n(.*?)```", Pattern.DOTALL);

    private static final String HEADER =
            "handlingsplan: {nämnd: ekbacken, år: 2023, riktlinjer: \"2023\", status: utkast}\n";

    @Test
    void theTablesAreWrittenFromTheShapes() throws IOException {
        Map<String, ObjectShape> shapes = shapes();
        String page = Files.readString(PAGE);
        TreeSet<String> seen = new TreeSet<>();
        Matcher matcher = KEYS.matcher(page);
        StringBuilder written = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            assertThat(seen.add(name)).as("%s stands once", name).isTrue();
            assertThat(shapes).containsKey(name);
            String table =
                    "<!-- keys: %s -->\n\n%s\n<!-- /keys -->"
                            .formatted(name, KeyTable.of(shapes.get(name)));
            matcher.appendReplacement(written, Matcher.quoteReplacement(table));
        }
        matcher.appendTail(written);
        assertThat(seen).as("objects with a table").isEqualTo(new TreeSet<>(shapes.keySet()));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, written);
        }
        assertThat(written.toString()).as("%s", PAGE).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void itsLinksLeadToItsHeadings() throws IOException {
        String page = Files.readString(PAGE);
        Matcher link = Pattern.compile("\\]\\(#([^)]+)\\)").matcher(page);
        while (link.find()) {
            assertThat(page).containsPattern("(?m)^#+ " + Pattern.quote(link.group(1)) + "$");
        }
    }

    @Test
    void itsExamplesAreTrue() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        int run = 0;
        while (block.find()) {
            String kind = block.group(1);
            String yaml = block.group(3);
            if (!block.group(2).equals("yaml") || yaml.lines().allMatch(l -> l.startsWith("#"))) {
                continue;
            }
            assertThat(kind).as("marked as plan, fragment or wrong:%n%s", yaml).isNotNull();
            List<String> errors = new ArrayList<>();
            for (Finding finding : read(kind.equals("fragment") ? whole(yaml) : yaml)) {
                if (finding.isError()) {
                    errors.add(finding.code().id());
                }
            }
            if (kind.startsWith("wrong ")) {
                assertThat(errors).as(yaml).containsExactly(kind.substring(6));
            } else {
                assertThat(errors).as(yaml).isEmpty();
                String plan = kind.equals("fragment") ? whole(yaml) : yaml;
                assertThat(SchemaTest.errors("plan", plan)).as(yaml).isEmpty();
            }
            run++;
        }
        assertThat(run).isGreaterThan(8);
    }

    private static String whole(String yaml) {
        String header = yaml.contains("handlingsplan:") ? "" : HEADER;
        return header + yaml + (yaml.contains("avsnitt:") ? "" : "avsnitt: {inledning: Hej}\n");
    }

    private static List<Finding> read(String yaml) throws IOException {
        return new TestCity().check("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)).findings();
    }

    private static Map<String, ObjectShape> shapes() {
        Map<String, ObjectShape> shapes = new LinkedHashMap<>();
        Stream.of(PlanFormat.PLAN, CityFormat.WORKSPACE, CityFormat.REGISTER, RuleSetFormat.FILE)
                .flatMap(file -> Shapes.objects(file).stream())
                .forEach(shape -> shapes.put(shape.name(), shape));
        return shapes;
    }
}
