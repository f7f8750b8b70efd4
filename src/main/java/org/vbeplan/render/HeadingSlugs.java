package org.vbeplan.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names headings as GitHub does, in the order they stand: {@code 2.1 Lokal lägesbild} is {@code
 * 21-lokal-lägesbild}, and a second one {@code 21-lokal-lägesbild-1}.
 */
final class HeadingSlugs {
    /** The number that a name was last given; a thousand headings may be alike. */
    private final Map<String, Integer> taken = new HashMap<>();

    String next(String heading) {
        String slug = slug(heading);
        String free = slug;
        int number = taken.getOrDefault(slug, 0);
        while (taken.putIfAbsent(free, 0) != null) {
            free = slug + "-" + ++number;
        }
        taken.put(slug, number);
        return free;
    }

    boolean isTaken(String slug) {
        return taken.containsKey(slug);
    }

    private static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        // Runs of spaces are one in Markdown; GitHub names what is shown.
        String shown = String.join(" ", heading.strip().split("[ \\t\\r\\n]+"));
        shown.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        c -> {
                            if (c == ' ') {
                                slug.append('-');
                            } else if (isKept(c)) {
                                slug.appendCodePoint(c);
                            }
                        });
        return slug.toString();
    }

    private static boolean isKept(int c) {
        return c == '-'
                || Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.CONNECTOR_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }
}
