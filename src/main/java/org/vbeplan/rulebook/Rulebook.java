package org.vbeplan.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.ChangeCode;
import org.vbeplan.finding.Code;
import org.vbeplan.text.Ascii;

/**
 * The rulebook: a file for each code, named after it in ASCII, in the resources beside this class.
 *
 * <pre>
 * # code
 * ## Svenska
 * ## English
 * ## Fel
 * ```yaml
 * ```
 * ## Rätt
 * ```yaml
 * ```
 * </pre>
 *
 * <p>Kinds of change stand in {@code changes/}, with {@code Före} and {@code Efter} in the place of
 * wrong and right.
 */
public final class Rulebook {

    private static final Pattern FORM = form("Fel", "Rätt");
    private static final Pattern FORM_OF_CHANGE = form("Före", "Efter");

    private static Pattern form(String first, String second) {
        return Pattern.compile(
                "# (?<code>\\S+)\n+"
                        + "## Svenska\n+(?<sv>[^#`].*?)\n+"
                        + "## English\n+(?<en>[^#`].*?)\n+"
                        + ("## " + first + "\n+```yaml\n(?<first>.*?)```\n+")
                        + ("## " + second + "\n+```yaml\n(?<second>.*?)```\n*"),
                Pattern.DOTALL);
    }

    private Rulebook() {}

    /** What is said of a code; nothing where it has no entry, which only a code being made has. */
    public static Optional<Entry> entry(Code code) {
        return read(Ascii.fold(code.id()), FORM, code.id())
                .map(
                        form ->
                                new Entry(
                                        code,
                                        form.group("sv"),
                                        form.group("en"),
                                        form.group("first").stripTrailing(),
                                        form.group("second").stripTrailing()));
    }

    /** What is said of a kind of change; nothing where it has no entry. */
    public static Optional<ChangeEntry> entry(ChangeCode code) {
        return read("changes/" + Ascii.fold(code.id()), FORM_OF_CHANGE, code.id())
                .map(
                        form ->
                                new ChangeEntry(
                                        code,
                                        form.group("sv"),
                                        form.group("en"),
                                        form.group("first").stripTrailing(),
                                        form.group("second").stripTrailing()));
    }

    private static Optional<Matcher> read(String name, Pattern form, String code) {
        try (InputStream file = Rulebook.class.getResourceAsStream(name + ".md")) {
            if (file == null) {
                return Optional.empty();
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Matcher found = form.matcher(text.replace("\r\n", "\n"));
            if (!found.matches() || !found.group("code").equals(code)) {
                throw new IllegalStateException(name + " does not have the form of an entry");
            }
            return Optional.of(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
