package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vbeplan.history.GitTyping;

/**
 * A talk with the program, written as a user would see it.
 *
 * <pre>
 * # What this shows.
 * $ rm plans/talludden/2023.yaml
 * $ LANG=en vbe-plan render -q
 * 1| a line on standard output
 * 2| a line on standard error
 * = 0
 * </pre>
 *
 * <p>It takes place in a folder with a copy of {@code cli/workspace} or another; {@code [DIR]}
 * stands for it. The user speaks Swedish unless {@code LANG} says otherwise. Beside the program
 * there are a few commands to prepare files: {@code cp} (from {@code files}), {@code git}, {@code
 * rm}, {@code mkdir}, {@code link}, {@code replace FILE WORDS OTHER}, {@code write FILE WORDS},
 * {@code crlf}, {@code ls}, {@code cat}, {@code cd}. {@code <} gives the program a file as its
 * standard input.
 */
final class Conversation {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private final Path root;
    private final Path resources;
    private final GitTyping git = new GitTyping();
    private Path current;

    Conversation(Path folder) throws IOException {
        this(folder, "cli");
    }

    /**
     * @param resources the folder with the workspace that is copied, and with files
     */
    Conversation(Path folder, String resources) throws IOException {
        this.root = folder.toRealPath();
        this.current = root;
        this.resources = RESOURCES.resolve(resources);
        copy(this.resources.resolve("workspace"), root);
    }

    /** What the program answered. */
    record Answer(int code, byte[] outBytes, String err) {
        String out() {
            return new String(outBytes, StandardCharsets.UTF_8);
        }
    }

    /** The transcript with the answers that are given now. */
    String play(List<String> lines) throws IOException {
        StringBuilder transcript = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("$ ")) {
                transcript.append(line).append('\n').append(type(line.substring(2)));
            } else if (line.startsWith("#") || line.isEmpty()) {
                transcript.append(line).append('\n');
            }
        }
        return transcript.toString();
    }

    private String type(String line) throws IOException {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(text.replace("[DIR]", root.toString()));
        }
        Map<String, String> environment = new HashMap<>();
        while (words.get(0).matches("[A-Z_]+=.*")) {
            String[] pair = words.remove(0).split("=", 2);
            environment.put(pair[0], pair[1]);
        }
        String command = words.remove(0);
        if (!command.equals("vbe-plan")) {
            return prepare(command, words);
        }
        int input = words.indexOf("<");
        byte[] in = new byte[0];
        if (input >= 0) {
            in = Files.readAllBytes(current.resolve(words.get(input + 1)));
            words = new ArrayList<>(words.subList(0, input));
        }
        Answer answer = run(environment, in, words.toArray(String[]::new));
        return lines("1| ", answer.out())
                + lines("2| ", answer.err())
                + "= "
                + answer.code()
                + "\n";
    }

    /** Runs the program in the current folder. */
    Answer run(Map<String, String> environment, byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream input = new ByteArrayInputStream(in);
        Surroundings surroundings =
                new Surroundings(
                        current,
                        environment,
                        Locale.forLanguageTag(environment.getOrDefault("LANG", "sv-SE")),
                        input,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Terminals(
                                environment.containsKey("TERMINAL"),
                                environment.containsKey("TERMINAL")),
                        LocalDate.of(2025, 6, 15));
        int code = Main.run(surroundings, arguments);
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(said).as("a stack trace").doesNotContain("\tat ").doesNotContain("Exception");
        return new Answer(code, out.toByteArray(), said);
    }

    Answer run(String... arguments) {
        return run(Map.of(), new byte[0], arguments);
    }

    Path path(String name) {
        return current.resolve(name);
    }

    String prepare(String command, List<String> words) throws IOException {
        Path file = words.isEmpty() ? current : current.resolve(words.get(0));
        switch (command) {
            case "cd" -> current = file.normalize();
            case "rm" -> delete(file);
            case "mkdir" -> Files.createDirectories(file);
            case "write" -> Files.writeString(file, words.get(1).replace("\\n", "\n"));
            case "link" -> Files.createSymbolicLink(file, Path.of(words.get(1)));
            case "cp" ->
                    Files.write(
                            current.resolve(words.get(1)),
                            Files.readAllBytes(resources.resolve("files").resolve(words.get(0))));
            case "replace" -> {
                String text = Files.readString(file);
                assertThat(text).contains(words.get(1));
                Files.writeString(
                        file, text.replace(words.get(1), words.get(2).replace("\\n", "\n")));
            }
            case "git" -> git.type(current, words);
            case "crlf" -> Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            case "cat" -> {
                return lines("1| ", Files.readString(file));
            }
            case "ls" -> {
                return lines("1| ", list(file));
            }
            default -> throw new AssertionError("no such command: " + command);
        }
        return "";
    }

    private String list(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return String.join(
                    "\n",
                    files.filter(Files::isRegularFile)
                            .map(file -> current.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList());
        }
    }

    private static void delete(Path file) throws IOException {
        try (Stream<Path> below = Files.walk(file)) {
            for (Path path : below.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private String lines(String mark, String text) {
        if (text.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        String shown = text.replace(root.toString(), "[DIR]").replace("\u001B", "<ESC>");
        for (String line : (shown.endsWith("\n") ? shown : shown + "\n").split("\n", -1)) {
            lines.append(mark).append(line.replace("\r", "<CR>")).append('\n');
        }
        lines.setLength(lines.length() - mark.length() - 1);
        return lines.toString().replaceAll("(?m) +$", "");
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
