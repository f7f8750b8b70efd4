package org.vbeplan.plaintext;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.PersonalNumbers;
import org.vbeplan.read.PlanTree;
import org.vbeplan.read.SourceReader;

/** Turns what stands in a file into plain text, whatever it is. */
public final class PlainText {

    /** Of a file that is no plan so much is looked at and passed on at a time, and a line more. */
    private static final int PIECE = 1024 * 1024;

    /** How YAML may spell a character. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})");

    private PlainText() {}

    /**
     * Writes a plan as {@link PlanLines}, and anything else as it stands. In both every person's
     * number is blanked out; nothing else is changed.
     *
     * @throws IOException where nothing can be read, or written
     */
    public static void convert(InputStream in, OutputStream out) throws IOException {
        byte[] bytes = in.readNBytes(SourceReader.MAX_BYTES + 1);
        Optional<String> plan = plan(bytes);
        if (plan.isPresent()) {
            out.write(plan.get().getBytes(StandardCharsets.UTF_8));
            return;
        }
        byte[] rest = bytes;
        while (rest.length > 0) {
            int end = endOfPiece(rest);
            out.write(withoutNumbers(Arrays.copyOf(rest, end)));
            rest = Arrays.copyOfRange(rest, end, rest.length);
            if (rest.length == 0) {
                rest = in.readNBytes(PIECE);
            }
        }
    }

    /** Behind the first line end that makes the piece long enough; a piece may be one line. */
    private static int endOfPiece(byte[] bytes) {
        for (int i = PIECE; i < Math.min(bytes.length, 2 * PIECE); i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return Math.min(bytes.length, 2 * PIECE);
    }

    private static Optional<String> plan(byte[] bytes) {
        try {
            return SourceReader.read("-", bytes, finding -> {})
                    .flatMap(PlanTree::read)
                    .map(PlanLines::of);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
            // Whoever looks at a difference is not to be stopped by our mistake: he gets the file.
            return Optional.empty();
        }
    }

    /** A line whose escapes spell a person's number, or a sign of one, shows no digits. */
    private static String withoutEscapedNumbers(String text) {
        if (!ESCAPE.matcher(text).find()) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            String read = ESCAPE.matcher(line).replaceAll(PlainText::character);
            boolean tells = !read.equals(line) && !PersonalNumbers.in(read).isEmpty();
            shown.append(tells ? PersonalNumbers.withoutDigits(line) : line);
        }
        return shown.toString();
    }

    private static String character(MatchResult escape) {
        int code = (int) Long.parseLong(escape.group().substring(2), 16);
        return Character.isValidCodePoint(code)
                ? Matcher.quoteReplacement(Character.toString(code))
                : "";
    }

    /** The same bytes, or their text with the numbers blanked out. */
    private static byte[] withoutNumbers(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException noUtf8) {
            // Every byte is a character here, and is written back as it was.
            charset = StandardCharsets.ISO_8859_1;
            text = new String(bytes, charset);
        }
        String masked = withoutEscapedNumbers(PersonalNumbers.masked(text));
        if (masked.equals(text)) {
            return bytes;
        }
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        return (isUtf8 ? masked : masked.replace(PersonalNumbers.MASK, '*')).getBytes(charset);
    }
}
