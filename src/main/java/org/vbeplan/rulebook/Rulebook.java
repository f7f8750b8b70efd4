package org.vbeplan.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 */
public final class Rulebook {

    private static final Pattern FORM =
            Pattern.compile(
                    "# (?<code>\\S+)\n+"
                            + "## Svenska\n+(?<sv>[^#`].*?)\n+"
                            + "## English\n+(?<en>[^#`].*?)\n+"
                            + "## Fel\n+```yaml\n(?<wrong>.*?)```\n+"
                            + "## Rätt\n+```yaml\n(?<right>.*?)```\n*",
                    Pattern.DOTALL);

    private Rulebook() {}

    /** What is said of a code; nothing where it has no entry, which only a code being made has. */
    public static Optional<Entry> entry(Code code) {
        try (InputStream file = Rulebook.class.getResourceAsStream(name(code))) {
            if (file == null) {
                return Optional.empty();
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(read(code, text.replace("\r\n", "\n")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Code code) {
        return Ascii.fold(code.id()) + ".md";
    }

    private static Entry read(Code code, String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !form.group("code").equals(code.id())) {
            throw new IllegalStateException(name(code) + " does not have the form of an entry");
        }
        return new Entry(
                code,
                form.group("sv"),
                form.group("en"),
                form.group("wrong").stripTrailing(),
                form.group("right").stripTrailing());
    }
}
