package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.report.ReportFormat;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

/** The files in {@code docs/ci} that are there to be copied: what can be tried of them here. */
class CiExamplesTest {

    private static final Path FOLDER = Path.of("docs/ci");
    private static final Pattern CALL = Pattern.compile("\\./vbe-plan ([^;|&>]*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static Stream<Path> workflows() {
        return Stream.of("github.yml", "github-shards.yml", "gitlab.yml").map(FOLDER::resolve);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void workflowIsYaml(Path file) throws IOException {
        assertThat(load(file)).isInstanceOf(Map.class);
    }

    /** Every call of the program is one that it understands. */
    @Test
    void callsAreUnderstood() throws IOException {
        int calls = 0;
        List<Path> files = new ArrayList<>(workflows().toList());
        files.add(FOLDER.resolve("pre-commit"));
        for (Path file : files) {
            for (String script : scripts(file)) {
                Matcher call = CALL.matcher(script.replace("${{ matrix.shard }}", "1"));
                while (call.find()) {
                    calls++;
                    String[] words = words(call.group(1));
                    CommandLine line =
                            new CommandLine(
                                    Usage.spec(Main.COMMANDS, new Messages(Language.ENGLISH)));
                    assertThatCode(() -> line.parseArgs(words))
                            .as("%s: %s", file, List.of(words))
                            .doesNotThrowAnyException();
                    List<String> forms =
                            words[0].equals("diff") ? DiffForm.words() : ReportFormat.words();
                    for (int i = 1; i < words.length; i++) {
                        if (words[i - 1].equals("-f")) {
                            assertThat(forms).contains(words[i].replaceFirst("=.*", ""));
                        }
                    }
                }
            }
        }
        assertThat(calls).isGreaterThan(6);
    }

    /**
     * What a stranger may name, such as a branch, is never pasted into a script: only values that
     * the system itself makes stand between {@code ${{ and }}} there.
     */
    @Test
    void scriptsHoldNoNameThatAStrangerChose() throws IOException {
        for (Path file : workflows().toList()) {
            for (String script : scripts(file)) {
                assertThat(script.replace("${{ matrix.shard }}", ""))
                        .as(file.toString())
                        .doesNotContain("${{");
            }
        }
    }

    @Test
    void pageNamesEveryFile() throws IOException {
        String page = Files.readString(Path.of("docs/ci.md"));
        Set<String> files = new LinkedHashSet<>();
        try (Stream<Path> all = Files.list(FOLDER)) {
            all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".dockerignore"))
                    .forEach(files::add);
        }
        assertThat(files).isNotEmpty().allSatisfy(name -> assertThat(page).contains("ci/" + name));
    }

    private static Object load(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    /** The values that a shell is given. */
    private static List<String> scripts(Path file) throws IOException {
        if (!file.toString().endsWith(".yml")) {
            return List.of(Files.readString(file));
        }
        List<String> scripts = new ArrayList<>();
        collect(load(file), false, scripts);
        return scripts;
    }

    private static void collect(Object node, boolean isScript, List<String> scripts) {
        if (node instanceof Map<?, ?> map) {
            map.forEach(
                    (key, value) ->
                            collect(
                                    value,
                                    Set.of("run", "script", "after_script").contains(key),
                                    scripts));
        } else if (node instanceof List<?> list) {
            list.forEach(each -> collect(each, isScript, scripts));
        } else if (isScript && node instanceof String script) {
            scripts.add(script);
        }
    }

    private static String[] words(String call) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(call);
        while (word.find()) {
            if (word.group().equals("<")) {
                break;
            }
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.toArray(String[]::new);
    }
}
