package org.vbeplan.weight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vbeplan.finding.ChangeCode;

/** The rules of {@code rules.txt}, in its order. */
final class WeightRules {

    private static final List<WeightRule> EDITORIAL = new ArrayList<>();
    private static final List<WeightRule> MATTERING = new ArrayList<>();

    static {
        for (String line : lines("rules.txt")) {
            WeightRule rule = WeightRule.read(line);
            boolean isEditorial = rule.code().weight() == ChangeCode.Weight.EDITORIAL;
            (isEditorial ? EDITORIAL : MATTERING).add(rule);
        }
    }

    private WeightRules() {}

    /** The one code that proves it editorial, or else every code that says why it matters. */
    static List<ChangeCode> judge(Aspect aspect) {
        for (WeightRule rule : EDITORIAL) {
            if (rule.fits(aspect)) {
                return List.of(rule.code());
            }
        }
        List<ChangeCode> codes = new ArrayList<>();
        for (WeightRule rule : MATTERING) {
            if ((codes.isEmpty() || !rule.isLast()) && rule.fits(aspect)) {
                codes.add(rule.code());
            }
        }
        // The table ends with rules that everything fits; but that is for a test to hold.
        return codes.isEmpty() ? List.of(ChangeCode.OTHER) : codes;
    }

    static List<WeightRule> all() {
        List<WeightRule> all = new ArrayList<>(EDITORIAL);
        all.addAll(MATTERING);
        return all;
    }

    /** The lines of a resource of this room, without comments. */
    static List<String> lines(String name) {
        try (InputStream file = WeightRules.class.getResourceAsStream(name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
