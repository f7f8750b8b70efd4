package org.vbeplan.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Given names that are common in Sweden. Read only where something looks like a person's name. */
final class GivenNames {

    private static final Set<String> NAMES = read();

    private GivenNames() {}

    /** Whether a word is one, or two with a hyphen between them. */
    static boolean has(String word) {
        if (NAMES.contains(word)) {
            return true;
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && NAMES.contains(word.substring(0, hyphen))
                && NAMES.contains(word.substring(hyphen + 1));
    }

    private static Set<String> read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                GivenNames.class.getResourceAsStream("fornamn.txt"),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
