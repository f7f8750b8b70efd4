package org.vbeplan.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vbeplan.read.Written;

/**
 * Writes values under their keys: {@code ansvarig: Enhetschef}. A row of short values, such as an
 * observation with its figures, is one line, so that a figure that differs is seen with what it
 * counts; longer texts stand below it.
 */
final class ValueLines {

    /** By which value a row is known; it stands first, without its key. */
    private static final Map<String, String> KNOWN_BY =
            Map.ofEntries(
                    Map.entry("avsteg", "regel"),
                    Map.entry("avvikelse", "plats"),
                    Map.entry("behov", "id"),
                    Map.entry("beslut", "instans"),
                    Map.entry("delaktivitet", "id"),
                    Map.entry("enkät", "id"),
                    Map.entry("fråga", "fråga"),
                    Map.entry("förlaga", "dokument"),
                    Map.entry("kontakt", "funktion"),
                    Map.entry("källa", "text"),
                    Map.entry("mål", "id"),
                    Map.entry("mått", "text"),
                    Map.entry("observation", "id"),
                    Map.entry("revidering", "text"),
                    Map.entry("rutin", "id"),
                    Map.entry("samordnare", "funktion"),
                    Map.entry("samråd", "part"),
                    Map.entry("samverkan", "part"),
                    Map.entry("steg", "id"),
                    Map.entry("tidplan", "text"),
                    Map.entry("uppföljning", "text"),
                    Map.entry("utan-insats", "delområde"),
                    Map.entry("ändring", "text"));

    /** Keys of texts that are a few words. */
    private static final Set<String> SHORT =
            Set.of(
                    "bilaga",
                    "enhet",
                    "frekvens",
                    "funktion",
                    "grupp",
                    "indikator",
                    "kanal",
                    "kombinerad-med",
                    "lagrum",
                    "målgrupp",
                    "målvärde",
                    "period",
                    "rubrik",
                    "start",
                    "till",
                    "uppgiftslämnare",
                    "utfall",
                    "vid");

    private static final Pattern BELOW_KEY = Pattern.compile("\\s*(?:[-*+|>`~]|\\d+[.)]\\s)");

    private static final String BETWEEN = " · ";
    private static final String INDENT = "  ";

    private final StringBuilder text;

    /**
     * @param text what the lines are written to
     */
    ValueLines(StringBuilder text) {
        this.text = text;
    }

    /** Writes a value; several under one key have a line each. */
    void add(String key, Written value, String indent) {
        if (value instanceof Written.Rows rows) {
            if (rows.items().isEmpty()) {
                lines(key, List.of("[]"), indent);
            }
            rows.items().forEach(item -> add(nameOf(item, key), item, indent));
        } else if (value instanceof Written.Keyed row) {
            row(key, row, indent);
        } else {
            lines(key, linesOf(value), indent);
        }
    }

    /** One of several {@code observationer} is an observation. */
    private static String nameOf(Written item, String key) {
        return item instanceof Written.Keyed row && KNOWN_BY.containsKey(row.kind())
                ? row.kind()
                : key;
    }

    /** A value that is a line; else nothing. */
    String words(Optional<Written> value) {
        return value.filter(Written.Line.class::isInstance)
                .map(line -> ((Written.Line) line).text())
                .orElse("");
    }

    private void row(String key, Written.Keyed row, String indent) {
        String name = KNOWN_BY.getOrDefault(row.kind(), "");
        List<String> parts = new ArrayList<>();
        row.value(name).filter(ValueLines::isFlat).ifPresent(known -> parts.add(flat(known)));
        List<Written.Entry> below = new ArrayList<>();
        for (Written.Entry entry : row.entries()) {
            if (entry.key().equals(name) && isFlat(entry.value())) {
                continue;
            }
            if (isShort(entry)) {
                parts.add(entry.key() + " " + flat(entry.value()));
            } else {
                below.add(entry);
            }
        }
        lines(key, String.join(BETWEEN, parts).lines().toList(), indent);
        below.forEach(entry -> add(entry.key(), entry.value(), indent + INDENT));
    }

    private static boolean isShort(Written.Entry entry) {
        Written value = entry.value();
        if (value instanceof Written.Rows rows) {
            boolean areLines = rows.items().stream().allMatch(Written.Line.class::isInstance);
            return areLines || SHORT.contains(entry.key()) && isFlat(value);
        }
        return value instanceof Written.Line
                || isFlat(value) && (SHORT.contains(entry.key()) || value instanceof Written.Keyed);
    }

    /** Whether it can be one of several on a line: rows of rows can't. */
    private static boolean isFlat(Written value) {
        if (value instanceof Written.Rows rows) {
            return rows.items().stream()
                    .noneMatch(item -> item instanceof Written.Keyed || !isFlat(item));
        }
        if (value instanceof Written.Keyed row) {
            return row.entries().stream().allMatch(entry -> entry.value() instanceof Written.Line);
        }
        return true;
    }

    /** {@code utskick 40}; {@code a, b}; {@code från 29, till 35}. */
    private static String flat(Written value) {
        if (value instanceof Written.Rows rows) {
            return rows.items().isEmpty()
                    ? "[]"
                    : rows.items().stream().map(ValueLines::flat).collect(Collectors.joining(", "));
        }
        if (value instanceof Written.Keyed row) {
            return row.entries().stream()
                    .map(entry -> entry.key() + " " + flat(entry.value()))
                    .collect(Collectors.joining(", "));
        }
        return String.join("\n", linesOf(value));
    }

    private static List<String> linesOf(Written value) {
        return value instanceof Written.Text prose
                ? SentenceLines.of(prose.markdown())
                : List.of(((Written.Line) value).text());
    }

    /** A list or a table begins below its key. */
    private void lines(String key, List<String> lines, String indent) {
        boolean isBelow = lines.size() > 1 && BELOW_KEY.matcher(lines.get(0)).lookingAt();
        String first = lines.isEmpty() || isBelow ? "" : lines.get(0);
        text.append(indent).append(key).append(':');
        text.append(first.isEmpty() ? "" : " ").append(first).append('\n');
        for (String line : lines.subList(Math.min(lines.size(), isBelow ? 0 : 1), lines.size())) {
            text.append(line.isEmpty() ? "" : indent + INDENT).append(line).append('\n');
        }
    }
}
