package org.vbeplan.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * A picture that every format can show: a whole PNG or JPEG, in grey or RGB.
 *
 * <p>Only what makes the picture is kept. What else a file carries, such as the place where a
 * photograph was taken or a colour profile that nobody has checked, does not come into a document.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 */
record Picture(String type, byte[] bytes) {

    /** An opened picture takes four bytes a pixel; this many are a page at 600 dots an inch. */
    private static final long MAX_PIXELS = 36_000_000;

    /** A picture so much longer than wide, or the reverse, can't be read on a page. */
    private static final int MAX_PROPORTION = 20;

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final Set<String> PNG_CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    /** The picture in a file's bytes; nothing where it is none, damaged, or can't be printed. */
    static Optional<Picture> of(byte[] file) {
        try {
            Picture picture = file.length > 8 && int64(file) == PNG ? png(file) : jpeg(file);
            boolean opens = ImageIO.read(new ByteArrayInputStream(picture.bytes)) != null;
            return opens ? Optional.of(picture) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            // The library throws all kinds of exceptions at pictures that were made to break it.
            return Optional.empty();
        }
    }

    private static Picture png(byte[] file) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, 8);
        int at = 8;
        String name = "";
        while (!name.equals("IEND")) {
            int length = int32(file, at);
            name = new String(file, at + 4, 4, java.nio.charset.StandardCharsets.US_ASCII);
            if (at == 8) {
                demand(name.equals("IHDR") && fits(int32(file, 16), int32(file, 20)));
            }
            demand(length >= 0 && length <= file.length - at - 12);
            if (PNG_CHUNKS.contains(name)) {
                kept.write(file, at, length + 12);
            }
            at += length + 12;
        }
        return new Picture("image/png", kept.toByteArray());
    }

    private static Picture jpeg(byte[] file) throws IOException {
        demand(file.length > 4 && int16(file, 0) == 0xFFD8);
        demand(int16(file, file.length - 2) == 0xFFD9);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, 2);
        boolean framed = false;
        int at = 2;
        int marker = int16(file, at);
        while (marker != 0xFFDA) {
            int length = int16(file, at + 2);
            demand((marker & 0xFF00) == 0xFF00 && length >= 2 && length < file.length - at);
            if (isFrame(marker)) {
                int components = file[at + 9] & 0xFF; // four would be CMYK: no colour of PDF/A
                demand(file[at + 4] == 8 && (components == 1 || components == 3));
                demand(fits(int16(file, at + 7), int16(file, at + 5)));
                framed = true;
            }
            boolean says = marker >= 0xFFE1 && marker <= 0xFFEF && marker != 0xFFEE;
            if (!says && marker != 0xFFFE) {
                kept.write(file, at, length + 2);
            }
            at += length + 2;
            marker = int16(file, at);
        }
        demand(framed);
        kept.write(file, at, file.length - at);
        return new Picture("image/jpeg", kept.toByteArray());
    }

    private static boolean isFrame(int marker) {
        boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF;
        return frame && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static boolean fits(long width, long height) {
        return width > 0
                && height > 0
                && width * height <= MAX_PIXELS
                && width <= height * MAX_PROPORTION
                && height <= width * MAX_PROPORTION;
    }

    private static void demand(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("no picture that can be printed");
        }
    }

    private static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static int int32(byte[] bytes, int at) {
        return int16(bytes, at) << 16 | int16(bytes, at + 2);
    }

    private static long int64(byte[] bytes) {
        return (long) int32(bytes, 0) << 32 | int32(bytes, 4) & 0xFFFFFFFFL;
    }
}
