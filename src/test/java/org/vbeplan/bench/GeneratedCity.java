package org.vbeplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workspace of any size for measuring: a copy of the example city with boards of its own and a
 * plan for each of their years. The same call writes the same city.
 */
public final class GeneratedCity {
    private static final int FIRST_YEAR = 2024;

    private static final List<String> STARTS =
            List.of("Ek", "Alm", "Ask", "Lönn", "Rönn", "Hägg", "Sälg", "Vide", "Bok", "Hassel");

    private static final List<String> ENDS =
            List.of(
                    "stad", "backen", "lunda", "dalen", "höjden", "ängen", "sidan", "kullen",
                    "viken", "parken");

    private GeneratedCity() {}

    /**
     * @param arguments the folder to make; how many boards, at most 100; how many years; how many
     *     times as long as a real plan each is
     */
    public static void main(String[] arguments) throws IOException {
        write(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
    }

    static void write(Path folder, int boards, int years, int length) throws IOException {
        Path example = Path.of("examples/exempelstaden");
        Files.createDirectories(folder);
        for (String shared : List.of("vbe-plan.yaml", "register", "texter")) {
            copy(example, folder, shared);
        }
        Files.writeString(folder.resolve("register/budgetmal.yaml"), goals(years));
        StringBuilder register = new StringBuilder();
        register.append(Files.readString(example.resolve("register/namnder.yaml")));
        for (int board = 0; board < boards; board++) {
            String start = STARTS.get(board % STARTS.size());
            String name = start + ENDS.get((board / STARTS.size() + board) % ENDS.size());
            String id = "stadsdel-" + (board + 1);
            register.append(entry(id, name));
            Files.createDirectories(folder.resolve(id));
            for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
                Files.writeString(
                        folder.resolve(id).resolve(year + ".yaml"),
                        new GeneratedPlan(id, board + 1, year, length).yaml());
            }
        }
        Files.writeString(folder.resolve("register/namnder.yaml"), register);
    }

    private static void copy(Path from, Path to, String name) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static String entry(String id, String name) {
        return """
                  %1$s:
                    namn: %2$s stadsdelsnämnd
                    genitiv: %2$s stadsdelsnämnds
                    kort: %2$s
                    typ: stadsdelsnämnd
                    förvaltning: %2$s stadsdelsförvaltning
                    område: %2$s stadsdelsområde
                    från: 2015-01-01
                """
                .formatted(id, name);
    }

    private static String goals(int years) {
        StringBuilder goals = new StringBuilder("budgetmål:\n");
        for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
            goals.append("  ").append(year).append(":\n");
            goals.append("    \"2.3\": {titel: Exempelstaden är en trygg stad att leva i}\n");
        }
        return goals.toString();
    }
}
