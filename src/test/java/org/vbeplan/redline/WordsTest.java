package org.vbeplan.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.Subject;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;

/** Every kind of change has its words, in both languages, and no word is never said. */
class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfEverythingHasAWord(Language language) {
        Words words = new Words(new Messages(language).and("redline"));
        for (Change.Kind kind : Change.Kind.values()) {
            for (Subject subject : Subject.values()) {
                assertThat(words.event(kind, subject)).isNotBlank();
            }
            for (Tally.Row row : Tally.Row.values()) {
                assertThat(words.counted(row, kind, 1)).startsWith("1 ");
                assertThat(words.counted(row, kind, 2)).startsWith("2 ");
                assertThat(words.row(row)).isNotBlank();
            }
            for (String piece : new String[] {"stycke", "punkt", "tabellrad", "citat", "kod"}) {
                assertThat(words.event(kind, piece)).isNotBlank();
            }
        }
        assertThat(words.labels().counts()).hasSize(Change.Kind.values().length);
    }

    /** The fields' names stand in the code that makes them. */
    @Test
    void everyFieldHasAName() throws IOException {
        Messages messages = new Messages(Language.SWEDISH).and("redline");
        String order = source("compare/FieldOrder.java");
        Matcher key = Pattern.compile("\"([^\"]+)\"").matcher(order);
        TreeSet<String> nameless = new TreeSet<>();
        while (key.find()) {
            if (!messages.has("fält." + key.group(1))) {
                nameless.add(key.group(1));
            }
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void noWordIsNeverSaid() throws IOException {
        StringBuilder sources = new StringBuilder(source("compare/FieldOrder.java"));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/vbeplan/redline"))) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        TreeSet<String> unsaid = new TreeSet<>();
        for (String name : swedish().stringPropertyNames()) {
            String key = name.replaceFirst("^(ändring|fält)\\.", "").replaceAll("\\.en$", "");
            boolean isComputed =
                    key.matches("(slag|antal|genus|grupp|ord|kolumn)\\..*")
                            || key.matches("[A-Z]+\\.[nt]")
                            || key.endsWith(".ny");
            if (!isComputed && !sources.toString().contains("\"" + key + "\"")) {
                unsaid.add(name);
            }
        }
        assertThat(unsaid).isEmpty();
    }

    private static String source(String file) throws IOException {
        return Files.readString(Path.of("src/main/java/org/vbeplan", file));
    }

    private static Properties swedish() throws IOException {
        Properties sentences = new Properties();
        try (Reader file =
                new InputStreamReader(
                        Messages.class.getResourceAsStream("redline_sv.properties"),
                        StandardCharsets.UTF_8)) {
            sentences.load(file);
        }
        return sentences;
    }
}
