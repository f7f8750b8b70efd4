package org.vbeplan.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vbeplan.Golden;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.build.ScoreReading;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * {@code src/test/resources/scorecard}: for each question a file of fragments of plans. Before each
 * stands {@code # 2}, the points that it is to have, or {@code # –} where the question has no
 * sense; a board after it takes the place of Kvarnlunda. What a fragment does not say of the head
 * is added.
 */
class ScorecardTest {

    private static final Path CITY = Path.of("examples/exempelstaden").toAbsolutePath();
    private static final Path CASES = Path.of("src/test/resources/scorecard");
    private static final Pattern POINTS = Pattern.compile("(?m)^# ([0-2–])(?: (\\S+))?\\R");

    private final Golden golden = new Golden("scorecard");

    /** A fragment and what it is to have. */
    record Case(String question, String points, String board, String fragment) {
        @Override
        public String toString() {
            return question + " " + points;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Question question : Questions.ALL) {
            String file = Files.readString(CASES.resolve(question.id() + ".yaml"));
            Matcher points = POINTS.matcher(file);
            List<int[]> places = new ArrayList<>();
            while (points.find()) {
                places.add(new int[] {points.start(), points.end()});
            }
            for (int i = 0; i < places.size(); i++) {
                points.find(places.get(i)[0]);
                int end = i + 1 < places.size() ? places.get(i + 1)[0] : file.length();
                String board = points.group(2) == null ? "kvarnlunda" : points.group(2);
                cases.add(
                        new Case(
                                question.id(),
                                points.group(1),
                                board,
                                file.substring(places.get(i)[1], end)));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fragmentHasItsPoints(Case each) throws IOException {
        Scorecard card = card(each.board(), plan(each));
        Scorecard.Line line =
                card.lines().stream()
                        .filter(one -> one.question().id().equals(each.question()))
                        .findFirst()
                        .orElseThrow();
        String points = line.mark().counts() ? Integer.toString(line.mark().points()) : "–";
        assertThat(points).as("%s in%n%s", line.mark(), each.fragment()).isEqualTo(each.points());
    }

    @Test
    void everyQuestionHasACaseForEachNumberOfPoints() throws IOException {
        Set<String> seen = new TreeSet<>();
        cases().forEach(each -> seen.add(each.question() + " " + each.points()));
        for (Question question : Questions.ALL) {
            assertThat(seen)
                    .contains(question.id() + " 0", question.id() + " 1", question.id() + " 2");
        }
        assertThat(Questions.ALL).hasSize(20);
    }

    /** What the fragments say of themselves is whatever makes a plan of them. */
    private static String plan(Case each) {
        String head =
                """
                handlingsplan:
                  nämnd: %s
                  år: 2026
                  riktlinjer: "2024"
                  status: utkast
                """
                        .formatted(each.board());
        StringBuilder plan = new StringBuilder();
        if (each.fragment().contains("handlingsplan:\n")) {
            plan.append(each.fragment().replace("handlingsplan:\n", head));
        } else {
            plan.append(head).append(each.fragment());
        }
        if (!each.fragment().contains("avsnitt:\n")) {
            plan.append("avsnitt: {inledning: Kort.}\n");
        }
        return plan.toString();
    }

    private static Scorecard card(String board, String plan) throws IOException {
        Workspace workspace = new Workspace(CITY, new Names(CITY));
        Checking checking = new Checking(workspace, TestCity.JUDGING);
        ScoreReading reading = new ScoreReading(workspace, checking, Duration.ofMinutes(1));
        String file = board + "/2026-9.yaml";
        PlanFile planFile = new PlanFile(board, "2026-9", CITY.resolve(file), file);
        reading.give(planFile, plan.getBytes(StandardCharsets.UTF_8));
        return reading.read(planFile).orElseThrow();
    }

    /** The example is there to be copied: it should be good, not only free from findings. */
    @Test
    void exampleCityIsGood() throws IOException {
        for (Scorecard card : cards(CITY)) {
            assertThat(card.points()).as(card.id()).isGreaterThanOrEqualTo(card.most() - 1);
        }
    }

    @Test
    void isToldInBothLanguages() throws IOException {
        Case calm =
                new Case("Q1", "0", "kulturnamnden", "avsnitt:\n  lägesbild: Läget är lugnt.\n");
        Scorecard card = card(calm.board(), plan(calm));
        for (Language language : Language.values()) {
            StringWriter out = new StringWriter();
            Messages messages = new Messages(language).and(ScorecardFormat.CATALOGUE);
            ScorecardFormat.TEXT.write(List.of(card), messages, Style.PLAIN, out);
            golden.compare("card." + language.tag() + ".txt", out.toString());
        }
    }

    @Test
    void jsonKeepsToItsSchema() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode schema = mapper.readTree(Path.of("schema/scorecard.schema.json").toFile());
        forbidOtherKeys(schema);
        List<Scorecard> cards = new ArrayList<>(cards(CITY));
        cards.addAll(cards(Path.of("plans").toAbsolutePath()));
        StringWriter out = new StringWriter();
        Messages messages = new Messages(Language.SWEDISH).and(ScorecardFormat.CATALOGUE);
        ScorecardFormat.JSON.write(cards, messages, Style.PLAIN, out);
        assertThat(
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                                .getSchema(schema)
                                .validate(mapper.readTree(out.toString())))
                .isEmpty();
        ScorecardFormat.JSON.write(List.of(), messages, Style.PLAIN, new StringWriter());
    }

    private static void forbidOtherKeys(JsonNode schema) {
        if (schema.path("properties").isObject() && schema.has("type")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.forEach(ScorecardTest::forbidOtherKeys);
    }

    private static List<Scorecard> cards(Path root) throws IOException {
        Workspace workspace = new Workspace(root, new Names(root));
        Checking checking = new Checking(workspace, TestCity.JUDGING);
        ScoreReading reading = new ScoreReading(workspace, checking, Duration.ofMinutes(1));
        List<Scorecard> cards = new ArrayList<>();
        for (PlanFile plan : workspace.plans()) {
            cards.add(reading.read(plan).orElseThrow());
        }
        return cards;
    }
}
