package org.vbeplan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two catalogues say the same things, and nothing that is never said. */
class MessagesTest {

    private static final Span PLACE = Span.startOf("ekbacken/2023.yaml");

    private final Map<String, String> swedish = load("sv");
    private final Map<String, String> english = load("en");

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(swedish.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        swedish.forEach(
                (key, sentence) ->
                        assertThat(placeholders(sentence))
                                .as(key)
                                .isEqualTo(placeholders(english.get(key))));
    }

    @Test
    void everyCodeSaysWhatIsWrongAndWhatToDo() {
        for (Code code : Code.values()) {
            assertThat(swedish).containsKeys(code.id(), code.id() + ".gör");
        }
        for (ChangeCode code : ChangeCode.values()) {
            assertThat(swedish).containsKey(code.id());
        }
    }

    /** A full stop after a value would be read as a part of it. */
    @Test
    void noSentenceOfAFindingEndsWithAFullStop() {
        for (Map<String, String> sentences : List.of(swedish, english)) {
            sentences.forEach(
                    (key, sentence) -> {
                        if (!key.startsWith("cli.")) {
                            assertThat(sentence).as(key).doesNotEndWith(".").isNotBlank();
                        }
                    });
        }
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Code code : Code.values()) {
            used.addAll(List.of(code.id(), code.id() + ".här", code.id() + ".gör"));
        }
        for (ChangeCode code : ChangeCode.values()) {
            used.add(code.id());
        }
        String sources = sources();
        List<String> unused = new ArrayList<>();
        for (String key : swedish.keySet()) {
            String base = key.replaceAll("\\.(\\d+|en|exempel)$", "");
            String last = base.substring(base.lastIndexOf('.') + 1);
            // Those that are named after a field or a kind of change: WordsTest holds them.
            if (base.startsWith("fält.") || base.startsWith("ändring.")) {
                continue;
            }
            boolean inCode = sources.contains(base) || base.matches("(yaml|cli)\\..*");
            if (!used.contains(base) && !(inCode && sources.contains("\"" + last))) {
                boolean whole = sources.contains("\"" + base) || sources.contains("@" + base);
                if (!whole) {
                    unused.add(key);
                }
            }
        }
        assertThat(unused).as("sentences that nothing says").isEmpty();
    }

    /** The second variant is there for when a value of the first is not known. */
    @Test
    void variantsCanBeReached() {
        swedish.keySet().stream()
                .filter(key -> key.matches(".*\\.\\d"))
                .forEach(
                        key -> {
                            String base = key.substring(0, key.length() - 2);
                            int number = key.charAt(key.length() - 1) - '0';
                            String before = number == 2 ? base : base + "." + (number - 1);
                            assertThat(swedish).containsKey(before);
                            assertThat(placeholders(swedish.get(before)))
                                    .as("%s is never reached: %s names no value", key, before)
                                    .isNotEmpty();
                        });
    }

    @Test
    void whatTheAuthorWroteIsShownAsItStands() {
        Messages messages = new Messages(Language.SWEDISH);
        assertThat(messages.message(Finding.of(Code.KEY_UNKNOWN, PLACE, "a|b", "", "", "")))
                .isEqualTo("nyckeln \"a|b\" finns inte");
        assertThat(messages.message(Finding.of(Code.KEY_UNKNOWN, PLACE, "@kim", "", "", "")))
                .isEqualTo("nyckeln \"@kim\" finns inte");
        assertThat(messages.message(Finding.of(Code.KEY_UNKNOWN, PLACE, "{1}", "x", "", "")))
                .isEqualTo("nyckeln \"{1}\" finns inte");
    }

    @Test
    void nothingThatIsShownSteersATerminal() {
        Messages messages = new Messages(Language.ENGLISH);
        String shown =
                messages.message(Finding.of(Code.KEY_UNKNOWN, PLACE, "a\u001B[31mb\u202Ec\nd"));
        assertThat(shown).isEqualTo("there is no key \"a [31mb c d\"");
        String text = "👍".repeat(100_000);
        assertThat(messages.message(Finding.of(Code.KEY_UNKNOWN, PLACE, text)))
                .isEqualTo("there is no key \"" + "👍".repeat(50) + "…\"");
    }

    @Test
    void alternativesAreListed() {
        Messages messages = new Messages(Language.ENGLISH);
        Finding finding =
                Finding.of(
                        Code.VALUE_WRONG_KIND, PLACE, "@slag.lista|@slag.tal|@slag.text", "@år|@b");
        assertThat(messages.message(finding))
                .isEqualTo("a list, a number or a text belongs here, not år or b");
    }

    private static Set<String> placeholders(String sentence) {
        Matcher matcher = Pattern.compile("\\{\\d\\}").matcher(sentence);
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static Map<String, String> load(String language) {
        Properties properties = new Properties();
        List<String> catalogues = new ArrayList<>(Messages.CATALOGUES);
        catalogues.addAll(Messages.MORE);
        for (String catalogue : catalogues) {
            String name = catalogue + "_" + language + ".properties";
            Properties file = new Properties();
            try (Reader reader =
                    new InputStreamReader(
                            Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
                file.load(reader);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            assertThat(properties).as(name).doesNotContainKeys(file.keySet().toArray());
            for (String key : file.stringPropertyNames()) {
                // Catalogues are read one by one, and not for a variant.
                assertThat(file).as(name).containsKey(key.replaceFirst("\\.\\d+$", ""));
            }
            properties.putAll(file);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, value) -> sentences.put((String) key, (String) value));
        return sentences;
    }
}
