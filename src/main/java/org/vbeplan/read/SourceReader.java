package org.vbeplan.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.PersonalNumbers;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;

/**
 * Turns a file's bytes into text that the other readers can trust, and in which every person's
 * number is blanked out: what nothing behind this door knows, no output can hold.
 */
public final class SourceReader {

    /** 16 MiB: a hundred times the largest plan there is. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** The YAML parser copies a line over and over while it looks for its end. */
    static final int MAX_LINE = 250_000;

    private static final int MAX_CONTROL_FINDINGS = 20;

    /** Every number is blanked out, but a list of people is told of so many times. */
    private static final int MAX_NUMBER_FINDINGS = 100;

    private SourceReader() {}

    /**
     * The text without byte order mark and with {@code \n} for every line end; nothing where the
     * bytes are too many or are no UTF-8, where a line is too long, or where a control character
     * stands among them.
     */
    public static Optional<SourceText> read(String file, byte[] bytes, Consumer<Finding> findings) {
        if (bytes.length > MAX_BYTES) {
            findings.accept(Finding.of(Code.FILE_TOO_LARGE, Span.startOf(file), "@storlek.bytes"));
            return Optional.empty();
        }
        String decoded = decode(file, bytes, findings);
        if (decoded == null) {
            return Optional.empty();
        }
        SourceText source = withoutNumbers(file, clean(decoded), findings);
        boolean isReadable = !reportLongLine(source, findings) && !reportControls(source, findings);
        return isReadable ? Optional.of(source) : Optional.empty();
    }

    private static boolean reportLongLine(SourceText source, Consumer<Finding> findings) {
        SourceText.Lines lines = source.lines();
        for (int line = 1; line <= lines.count(); line++) {
            int end = line < lines.count() ? lines.start(line + 1) : source.text().length();
            if (end - lines.start(line) > MAX_LINE) {
                Span at = new Span(source.file(), line, 1, 1);
                findings.accept(Finding.of(Code.LINE_TOO_LONG, at, "@storlek.rad"));
                return true;
            }
        }
        return false;
    }

    private static String clean(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    private static SourceText withoutNumbers(String file, String text, Consumer<Finding> findings) {
        List<PersonalNumbers.Found> numbers = PersonalNumbers.in(text);
        if (numbers.isEmpty()) {
            return SourceText.of(file, text);
        }
        SourceText written = SourceText.of(file, text);
        for (PersonalNumbers.Found number :
                numbers.subList(0, Math.min(numbers.size(), MAX_NUMBER_FINDINGS))) {
            Span at = written.span(number.start(), number.end() - number.start());
            findings.accept(number(at, number.coordination()));
        }
        return SourceText.of(file, PersonalNumbers.masked(text, numbers));
    }

    /** What is said of a person's number. */
    static Finding number(Span at, boolean coordination) {
        String kind = coordination ? "@person.samordningsnummer" : "@person.personnummer";
        return Finding.of(Code.PERSONAL_NUMBER, at, kind);
    }

    private static String decode(String file, byte[] bytes, Consumer<Finding> findings) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        try {
            if (result.isError()) {
                result.throwException();
            }
            return text;
        } catch (CharacterCodingException broken) {
            SourceText before = SourceText.of(file, clean(text));
            int last = before.text().length();
            findings.accept(Finding.of(Code.NOT_UTF8, before.span(last, 1)));
            return null;
        }
    }

    private static boolean reportControls(SourceText source, Consumer<Finding> findings) {
        String text = source.text();
        int found = 0;
        for (int i = 0; i < text.length() && found < MAX_CONTROL_FINDINGS; i++) {
            char c = text.charAt(i);
            if (Characters.isForbidden(c) && !Character.isSurrogate(c)) {
                found++;
                findings.accept(
                        Finding.of(Code.CONTROL_CHARACTER, source.span(i, 1), Characters.name(c)));
            }
        }
        return found > 0;
    }
}
