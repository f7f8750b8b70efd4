package org.vbeplan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vbeplan.finding.Code.DATE_INVALID;
import static org.vbeplan.finding.Code.FILE_EMPTY;
import static org.vbeplan.finding.Code.ID_INVALID;
import static org.vbeplan.finding.Code.KEYS_EXCLUSIVE;
import static org.vbeplan.finding.Code.KEY_MISSING;
import static org.vbeplan.finding.Code.KEY_UNKNOWN;
import static org.vbeplan.finding.Code.NUMBER_INVALID;
import static org.vbeplan.finding.Code.VALUE_MISSING;
import static org.vbeplan.finding.Code.VALUE_NOT_A_CHOICE;
import static org.vbeplan.finding.Code.VALUE_WRONG_KIND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vbeplan.TestCity;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/** The committed schemas are what the shapes say, and an editor finds what the reader finds. */
class SchemaTest {

    /** What draft-07 can say of a plan. */
    private static final Set<Code> EXPRESSIBLE =
            EnumSet.of(
                    FILE_EMPTY,
                    KEY_UNKNOWN,
                    KEY_MISSING,
                    KEYS_EXCLUSIVE,
                    VALUE_MISSING,
                    VALUE_WRONG_KIND,
                    VALUE_NOT_A_CHOICE,
                    NUMBER_INVALID,
                    DATE_INVALID,
                    ID_INVALID);

    /** After these there is no value that both could look at. */
    private static final Set<Code> UNREADABLE =
            EnumSet.of(
                    Code.YAML_SYNTAX,
                    Code.YAML_ALIAS,
                    Code.YAML_MERGE,
                    Code.YAML_TAG,
                    Code.YAML_SEVERAL_DOCUMENTS,
                    Code.YAML_TOO_DEEP,
                    Code.NOT_UTF8,
                    Code.CONTROL_CHARACTER,
                    Code.KEY_DUPLICATE,
                    Code.KEY_NOT_TEXT);

    /** What the two see differently, and why. The text stands for a whole value. */
    private static final Map<String, String> DIFFERENCES =
            Map.of(
                    "0123", "an editor's YAML makes 123 of it",
                    "+5", "an editor's YAML makes 5 of it",
                    "0x1F", "an editor's YAML makes 31 of it",
                    "4.0", "4.0 is a whole number to JSON Schema",
                    "1e3", "1000 to an editor's YAML",
                    "true", "a word like any other to the reader, as an id too");

    /** Broken files that an editor takes for whole. */
    private static final Set<String> ONLY_THE_READER_SEES =
            Set.of("skal.yaml"); // dots in the place of a reason are a text to JSON Schema

    private static final Map<String, ObjectShape> FILES = files();

    private static Map<String, ObjectShape> files() {
        Map<String, ObjectShape> files = new LinkedHashMap<>();
        files.put("plan", PlanFormat.PLAN);
        files.put("register", CityFormat.REGISTER);
        files.put("riktlinjer", RuleSetFormat.FILE);
        files.put("vbe-plan", CityFormat.WORKSPACE);
        return files;
    }

    private static String written(String file) throws JsonProcessingException {
        return SchemaWriter.write(
                FILES.get(file),
                switch (file) {
                    case "plan" -> "En handlingsplan för vbe-plan.";
                    case "register" -> "En fil i register/ för vbe-plan.";
                    case "riktlinjer" -> "En fil i riktlinjer/ för vbe-plan.";
                    default -> "Inställningarna för en arbetsyta, vbe-plan.yaml.";
                });
    }

    @Test
    void theCommittedSchemasAreWrittenFromTheShapes() throws IOException {
        for (String name : FILES.keySet()) {
            Path file = Path.of("schema", name + ".schema.json");
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, written(name));
            }
            assertThat(file).as("written by -Dgolden=update").exists();
            assertThat(written(name)).as("%s", file).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void noTwoObjectsShareAName() {
        for (ObjectShape file : FILES.values()) {
            Map<String, Shape> seen = new LinkedHashMap<>();
            Shapes.objects(file)
                    .forEach(
                            shape ->
                                    assertThat(seen.putIfAbsent(shape.name(), shape))
                                            .as(shape.name())
                                            .isNull());
        }
    }

    static List<Path> files(String folder) throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    static List<Path> cases() throws IOException {
        return files("src/test/resources/broken");
    }

    static List<Path> wholeFiles() throws IOException {
        Stream<Path> all = Stream.of("plans", "src/test/resources/stad").flatMap(SchemaTest::walk);
        return all.toList();
    }

    private static Stream<Path> walk(String folder) {
        try {
            return files(folder).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void acceptsWhatTheReaderAccepts(Path file) throws IOException {
        String name = file.getFileName().toString();
        String folder = file.getParent().getFileName().toString();
        String kind =
                name.equals("vbe-plan.yaml")
                        ? "vbe-plan"
                        : FILES.containsKey(folder) ? folder : "plan";
        assertThat(errors(kind, Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readerAndSchemaAgree(Path file) throws IOException {
        List<Finding> findings = new TestCity().read(file);
        Set<Code> codes = codes(findings);
        if (codes.stream().anyMatch(UNREADABLE::contains)) {
            return;
        }
        boolean reader =
                codes.stream().anyMatch(EXPRESSIBLE::contains)
                        && !ONLY_THE_READER_SEES.contains(file.getFileName().toString());
        Set<String> schema = errors(kind(file), Files.readString(file).replace("\uFEFF", ""));
        assertThat(!schema.isEmpty()).as("reader: %s, schema: %s", codes, schema).isEqualTo(reader);
    }

    /** Value by value: what may stand at a place, for a text, a number, a date, an id, a choice. */
    @Test
    void agreeOnSingleValues() throws IOException {
        List<String> values =
                List.of(
                        "ja",
                        "no",
                        "yes",
                        "true",
                        "~",
                        "null",
                        "\"\"",
                        "' '",
                        "0",
                        "7",
                        "100",
                        "101",
                        "-1",
                        "0123",
                        "+5",
                        "0x1F",
                        "4.0",
                        "4.5",
                        "1e3",
                        "12:30",
                        "1 200",
                        "1999",
                        "2023",
                        "23",
                        "2023-02",
                        "2023-02-28",
                        "2023-02-30",
                        "2023-13",
                        "2023-1-2",
                        "20230104",
                        "\"2023\"",
                        "\"7\"",
                        "\"007\"",
                        "Ord",
                        "ord",
                        "ett-ord",
                        "ett--ord",
                        "-ord",
                        "ord-",
                        "å",
                        "två ord",
                        "[]",
                        "{}",
                        "[a]",
                        "{a: b}",
                        "[ja]",
                        "|\n          två\n          rader",
                        "ska",
                        "SKA",
                        "1000000000",
                        "1000000001",
                        "99999999999",
                        "@NOTHING");
        List<String> places =
                List.of(
                        "handlingsplan.riktlinjer",
                        "handlingsplan.utgiven",
                        "handlingsplan.år",
                        "handlingsplan.status",
                        "handlingsplan.titel",
                        "handlingsplan.numrerade-rubriker",
                        "handlingsplan.nämnd",
                        "handlingsplan.diarienummer",
                        "handlingsplan.beslut");
        Set<String> differences = new TreeSet<>();
        for (String place : places) {
            for (String value : values) {
                String plan = planWith(place.substring(place.indexOf('.') + 1), value);
                Set<Code> codes = codes(read(plan));
                boolean reader = codes.stream().anyMatch(EXPRESSIBLE::contains);
                boolean schema = !errors("plan", plan).isEmpty();
                if (reader != schema) {
                    differences.add(value);
                    assertThat(DIFFERENCES.keySet())
                            .as("%s: %s; reader %s, schema %s", place, value, codes, schema)
                            .contains(value);
                }
            }
        }
        assertThat(differences).isEqualTo(new TreeSet<>(DIFFERENCES.keySet()));
    }

    private static String planWith(String key, String value) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("nämnd", "ekbacken");
        header.put("år", "2023");
        header.put("riktlinjer", "\"2023\"");
        header.put("status", "utkast");
        header.put(key, value.equals("@NOTHING") ? "" : value);
        StringBuilder text = new StringBuilder("handlingsplan:\n");
        header.forEach((k, v) -> text.append("  ").append(k).append(": ").append(v).append('\n'));
        return text.append("avsnitt: {inledning: Hej}\n").toString();
    }

    private static List<Finding> read(String plan) throws IOException {
        return new TestCity().check("x.yaml", plan.getBytes(StandardCharsets.UTF_8)).findings();
    }

    private static Set<Code> codes(List<Finding> findings) {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        findings.forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".register.yaml")) {
            return "register";
        }
        if (name.endsWith(".riktlinjer.yaml")) {
            return "riktlinjer";
        }
        return name.endsWith(".stad.yaml") ? "vbe-plan" : "plan";
    }

    private static final Map<String, JsonSchema> SCHEMAS = new LinkedHashMap<>();

    static Set<String> errors(String kind, String yaml) throws IOException {
        JsonSchema schema = SCHEMAS.get(kind);
        if (schema == null) {
            schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(written(kind));
            SCHEMAS.put(kind, schema);
        }
        Set<String> errors = new TreeSet<>();
        for (ValidationMessage message : schema.validate(EditorYaml.read(yaml))) {
            errors.add(message.getMessage());
        }
        return errors;
    }
}
