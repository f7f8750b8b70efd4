package org.vbeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the house and the doors between them. This table is the plan of the house: a new
 * door is opened here first, and a review sees it.
 */
class HouseTest {

    private static final Path SOURCES = Path.of("src/main/java/org/vbeplan");

    /** Which rooms a room may look into. A room stands below those that it knows. */
    private static final Map<String, String> MAY_USE =
            Map.ofEntries(
                    Map.entry("finding", ""),
                    Map.entry("text", "finding"),
                    Map.entry("plan", "finding text"),
                    Map.entry("city", "finding text plan"),
                    Map.entry("markdown", "finding text"),
                    Map.entry("read", "finding text plan city markdown"),
                    Map.entry("plaintext", "finding text read"),
                    Map.entry("check", "finding text plan city"),
                    Map.entry("rule", "finding text plan city"),
                    Map.entry("lint", "finding text plan city"),
                    Map.entry("compare", "finding text plan city"),
                    Map.entry("weight", "finding compare"),
                    Map.entry("document", "text"),
                    Map.entry("figure", ""),
                    Map.entry("compose", "finding text plan city document figure"),
                    Map.entry("render", "document text"),
                    Map.entry("print", ""),
                    Map.entry("workspace", "finding text plan city markdown read"),
                    Map.entry("history", "finding read workspace"),
                    Map.entry(
                            "build",
                            "finding text plan city markdown read check rule lint document figure compose"
                                    + " render print workspace overview scorecard compare redline ledger"
                                    + " site"),
                    Map.entry("redline", "finding text plan city compare weight document report"),
                    Map.entry("rulebook", "finding text"),
                    Map.entry("report", "finding rulebook"),
                    Map.entry("ledger", "finding"),
                    Map.entry("serve", "finding build workspace ledger"),
                    Map.entry("site", "text document ledger"),
                    Map.entry("overview", "finding text plan city report"),
                    Map.entry("scorecard", "finding text plan city rule report"),
                    Map.entry(
                            "cli",
                            "build city compose finding text workspace rulebook report overview"
                                    + " scorecard plaintext history compare redline document ledger serve"));

    /** Each library is known in one room, so that it can be replaced there. */
    private static final Map<String, String> LIBRARIES =
            Map.ofEntries(
                    Map.entry("com.fasterxml.jackson", "report"),
                    Map.entry("com.vladsch.flexmark", "markdown"),
                    Map.entry("org.yaml.snakeyaml", "read"),
                    Map.entry("org.eclipse.jgit", "history"),
                    Map.entry("freemarker", "render"),
                    Map.entry("com.openhtmltopdf", "print"),
                    Map.entry("org.apache.pdfbox", "print"),
                    Map.entry("org.apache.fontbox", "print"),
                    Map.entry("org.apache.xmpbox", "print"),
                    Map.entry("picocli", "cli"),
                    Map.entry("com.sun.net.httpserver", "serve"));

    /** Only the room next to the process asks the process; elsewhere it would show in the bytes. */
    private static final Pattern OUTSIDE_WORLD =
            Pattern.compile(
                    "System\\.(currentTimeMillis|nanoTime|getenv|getProperty|in|out|err)\\b"
                            + "|(Instant|LocalDate|LocalDateTime|ZonedDateTime|Year)\\.now"
                            + "|Clock\\.system|Locale\\.getDefault|ZoneId\\.systemDefault"
                            + "|TimeZone\\.getDefault|Charset\\.defaultCharset"
                            + "|new Random\\b|Math\\.random|UUID\\.randomUUID");

    private static final Set<String> NO_NAMES =
            Set.of("util", "utils", "common", "helper", "core", "model", "service", "impl", "misc");

    private static final int LONGEST_FILE = 300;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    /** Strings too can name a class, but no door is opened by them. */
    private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"\\\\\\n])*\"");

    private static final Pattern OURS = Pattern.compile("\\borg\\.vbeplan\\.([a-z]+)\\b");

    private static final Pattern PACKAGE = Pattern.compile("^package [^;]+;", Pattern.MULTILINE);

    @Test
    void roomsKeepToTheirDoors() throws IOException {
        assertThat(violations(sources())).isEmpty();
    }

    @Test
    void tableNamesEveryRoomAndNoOther() throws IOException {
        assertThat(rooms()).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
        assertThat(rooms()).doesNotContainAnyElementsOf(NO_NAMES);
    }

    /** Doors go one way: a room is never reached from one that it knows itself. */
    @Test
    void tableHasNoCircle() {
        Map<String, Set<String>> open = new LinkedHashMap<>();
        MAY_USE.forEach((room, others) -> open.put(room, new HashSet<>(words(others))));
        while (!open.isEmpty()) {
            List<String> ground =
                    open.keySet().stream().filter(room -> open.get(room).isEmpty()).toList();
            assertThat(ground).as("a circle among %s", open).isNotEmpty();
            open.keySet().removeAll(ground);
            open.values().forEach(others -> others.removeAll(ground));
        }
    }

    @Test
    void everyDoorIsUsed() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        sources()
                .forEach(
                        (file, text) ->
                                used.computeIfAbsent(room(file), r -> new TreeSet<>())
                                        .addAll(namedRooms(text)));
        MAY_USE.forEach(
                (room, others) -> {
                    Set<String> unused = new TreeSet<>(words(others));
                    unused.removeAll(used.get(room));
                    // The room that knows the order may know every room of it.
                    assertThat(room.equals("build") ? Set.of() : unused)
                            .as("doors of %s that nobody uses", room)
                            .isEmpty();
                });
    }

    @Test
    void everyRoomSaysWhatItIsFor() throws IOException {
        for (String room : rooms()) {
            assertThat(SOURCES.resolve(room).resolve("package-info.java"))
                    .content()
                    .startsWith("/**");
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        sources()
                .forEach(
                        (file, text) ->
                                assertThat(text.lines().count())
                                        .as("lines of %s", file)
                                        .isLessThanOrEqualTo(LONGEST_FILE));
    }

    /** The test of the test. */
    @Test
    void plantedViolationsAreSeen() {
        assertThat(planted("plan", "import org.vbeplan.read.PlanReader;")).hasSize(1);
        assertThat(planted("plan", "org.vbeplan.cli.Main.main();")).hasSize(1);
        assertThat(planted("check", "import org.yaml.snakeyaml.Yaml;")).hasSize(1);
        assertThat(planted("check", "new freemarker.template.Configuration();")).hasSize(1);
        assertThat(planted("build", "import static picocli.CommandLine.run;")).hasSize(1);
        assertThat(planted("compose", "long now = System.currentTimeMillis();")).hasSize(1);
        assertThat(planted("render", "Locale.getDefault()")).hasSize(1);
        assertThat(planted("render", "import org.vbeplan.document.Document;")).isEmpty();
        assertThat(planted("plan", "// see org.vbeplan.cli.Main")).isEmpty();
        assertThat(planted("cli", "System.getenv()")).isEmpty();
    }

    private static List<String> planted(String room, String line) {
        String text = "package org.vbeplan." + room + ";\n" + line + "\n";
        return violations(Map.of(SOURCES.resolve(room).resolve("Planted.java"), text));
    }

    private static List<String> violations(Map<Path, String> sources) {
        List<String> found = new ArrayList<>();
        sources.forEach(
                (file, text) -> {
                    String room = room(file);
                    String code = code(text);
                    for (String other : namedRooms(text)) {
                        if (!words(MAY_USE.getOrDefault(room, "")).contains(other)) {
                            found.add(file + " uses " + other);
                        }
                    }
                    LIBRARIES.forEach(
                            (library, home) -> {
                                boolean used = code.matches("(?s).*\\b" + library + "\\..*");
                                if (used && !room.equals(home)) {
                                    found.add(file + " uses " + library);
                                }
                            });
                    Matcher outside = OUTSIDE_WORLD.matcher(code);
                    if (!room.equals("cli") && outside.find()) {
                        found.add(file + " asks " + outside.group());
                    }
                });
        return found;
    }

    /** Other rooms named in a file, in an import or in the middle of a line. */
    private static Set<String> namedRooms(String text) {
        Set<String> named = new TreeSet<>();
        Matcher name = OURS.matcher(PACKAGE.matcher(code(text)).replaceAll(""));
        while (name.find()) {
            named.add(name.group(1));
        }
        Matcher own =
                Pattern.compile("^package org\\.vbeplan\\.([a-z]+)", Pattern.MULTILINE)
                        .matcher(text);
        if (own.find()) {
            named.remove(own.group(1));
        }
        return named;
    }

    private static String code(String text) {
        return STRING.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("\"\"");
    }

    private static String room(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
    }

    private static Set<String> words(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(" "));
    }

    private static Set<String> rooms() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            Set<String> rooms = new TreeSet<>();
            folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(SOURCES))
                    .forEach(
                            folder ->
                                    rooms.add(
                                            SOURCES.relativize(folder)
                                                    .toString()
                                                    .replace('\\', '/')));
            return rooms;
        }
    }

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }
}
