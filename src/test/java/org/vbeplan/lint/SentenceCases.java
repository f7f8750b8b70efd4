package org.vbeplan.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.text.Ascii;

/**
 * The cases by which a lint is measured: a folder below {@code src/test/resources/lint}, named for
 * its code, with {@code found.txt}, {@code clean.txt} and perhaps a {@code plan.yaml}.
 *
 * <p>A case is a line, or with a {@code plan.yaml} what stands between lines {@code ---} where
 * there is such a line. Lines that begin with {@code #} and a space are comments.
 *
 * @param plan the plan in which the word {@code §§§} is replaced by the case
 */
public record SentenceCases(Code code, String plan, List<String> found, List<String> clean) {

    public static final Path ROOT = Path.of("src/test/resources/lint");

    /** Where a lint has no fewer, nothing is proven. */
    public static final int LEAST = 40;

    private static final String PLACE = "§§§";

    private static final String SIMPLEST =
            """
            handlingsplan:
              nämnd: ekbacken
              år: 2025
              riktlinjer: "2024"
              status: beslutad
            avsnitt:
              lägesbild:
                text: |
                    §§§
            """;

    /** The folder of a code's cases, which need not be there. */
    public static Path folder(Code code) {
        return ROOT.resolve(Ascii.fold(code.id()));
    }

    public static SentenceCases of(Code code) throws IOException {
        Path folder = folder(code);
        Path plan = folder.resolve("plan.yaml");
        return new SentenceCases(
                code,
                Files.exists(plan) ? read(plan) : SIMPLEST,
                cases(folder.resolve("found.txt")),
                cases(folder.resolve("clean.txt")));
    }

    /** The plan that holds a case. Every line is moved in as far as the first. */
    public byte[] planWith(String words) {
        StringBuilder whole = new StringBuilder();
        for (String line : plan.lines().toList()) {
            String indent = line.substring(0, line.length() - line.stripLeading().length());
            whole.append(line.replace(PLACE, words.replace("\n", "\n" + indent))).append('\n');
        }
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cases(Path file) throws IOException {
        String text =
                Pattern.compile("(?m)^#( .*)?(\\n|$)").matcher(read(file)).replaceAll("").strip();
        boolean severalLines = text.lines().anyMatch(line -> line.equals("---"));
        List<String> cases = new ArrayList<>();
        for (String words : severalLines ? text.split("(?m)^---$") : text.split("\n")) {
            String stripped = words.replaceAll("^\\s*\\n", "").stripTrailing();
            if (!stripped.isBlank()) {
                cases.add(severalLines ? stripped : stripped.strip());
            }
        }
        return cases;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
