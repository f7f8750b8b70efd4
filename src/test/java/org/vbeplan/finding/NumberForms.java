package org.vbeplan.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The specimen's number in every disguise, and a way to see it through any of them. */
public final class NumberForms {

    /** The digits that every form in the files has, century or not. */
    public static final String DIGITS = "8112189876";

    private static final Path FOLDER = Path.of("src/test/resources/personnummer");

    private static final Pattern CHARACTER = Pattern.compile("<U\\+([0-9A-F]{4,6})>");

    /** Entities, and escapes of YAML and of addresses, that name a character by its number. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "&#([0-9]{1,7});|&#[xX]([0-9a-fA-F]{1,6});|\\\\x([0-9a-fA-F]{2})"
                            + "|\\\\u([0-9a-fA-F]{4})|\\\\U([0-9a-fA-F]{8})|%([0-7][0-9a-fA-F])");

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "<[^>\\n]{1,300}>|\\]\\([^)\\n]{1,300}\\)|\\[\\^[^\\]]{1,60}\\]|&#?\\w{1,20};");

    private NumberForms() {}

    /** The lines of a file of forms that are none of its comments. */
    public static List<String> of(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(NumberForms::spelled)
                    .toList();
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    private static String spelled(String line) {
        return CHARACTER
                .matcher(line.replace("<NEW LINE>", "\n"))
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    /** Whether somebody who reads closely enough sees the number in what was put out. */
    public static boolean isSeenIn(String output) {
        // Twice: YAML's escapes may spell an entity.
        String named = named(named(output.replaceAll("&sup([123]);", "$1")));
        return digits(named).contains(DIGITS)
                || digits(HIDDEN.matcher(named).replaceAll("")).contains(DIGITS)
                || digits(HIDDEN.matcher(output).replaceAll("")).contains(DIGITS);
    }

    private static String named(String text) {
        return NUMBERED.matcher(text).replaceAll(found -> quoted(character(found)));
    }

    private static String quoted(String text) {
        return text.equals("\\") || text.equals("$") ? "\\" + text : text;
    }

    private static String character(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                int number = Integer.parseUnsignedInt(found.group(group), group == 1 ? 10 : 16);
                return Character.isValidCodePoint(number) ? Character.toString(number) : "";
            }
        }
        return "";
    }

    /** Nothing but the digits, each as the ten we count with. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            int value = Character.getNumericValue(c);
                            boolean isLetter = Character.isLetter(c);
                            if (!isLetter && value >= 0 && value <= 9) {
                                digits.append(value);
                            }
                        });
        return Normalizer.normalize(digits, Normalizer.Form.NFKC);
    }
}
