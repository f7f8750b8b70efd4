package org.vbeplan.print;

import java.util.Base64;

/** Looks at the first bytes of an image in a {@code data:} address before the engine opens it. */
final class DataImage {
    private static final String PNG = "data:image/png;base64,";
    private static final String JPEG = "data:image/jpeg;base64,";

    /** An opened image takes four bytes a pixel: this many are a full page at 600 dots an inch. */
    private static final long MAX_PIXELS = 36_000_000;

    private DataImage() {}

    /** Whether an address holds a PNG or a JPEG, in grey or RGB, that fits in memory. */
    static boolean isPrintable(String address) {
        try {
            if (address.startsWith(PNG)) {
                return isPng(Base64.getMimeDecoder().decode(address.substring(PNG.length())));
            }
            return address.startsWith(JPEG)
                    && isJpeg(Base64.getMimeDecoder().decode(address.substring(JPEG.length())));
        } catch (IllegalArgumentException e) {
            return false; // not Base64
        }
    }

    private static boolean isPng(byte[] bytes) {
        // Signature, then the header chunk: length, "IHDR", width, height.
        return bytes.length > 33
                && int32(bytes, 0) == 0x89504E47
                && int32(bytes, 4) == 0x0D0A1A0A
                && int32(bytes, 12) == 0x49484452
                && fits(int32(bytes, 16), int32(bytes, 20));
    }

    private static boolean isJpeg(byte[] bytes) {
        if (bytes.length < 4 || int16(bytes, 0) != 0xFFD8) {
            return false;
        }
        int at = 2;
        while (at + 10 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8;
            if (frame && marker != 0xCC) {
                int components = bytes[at + 9] & 0xFF; // four would be CMYK: no colour of PDF/A
                return fits(int16(bytes, at + 7), int16(bytes, at + 5))
                        && (components == 1 || components == 3);
            }
            at += 2 + int16(bytes, at + 2);
        }
        return false;
    }

    private static boolean fits(long width, long height) {
        return width > 0 && height > 0 && width * height <= MAX_PIXELS;
    }

    private static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static int int32(byte[] bytes, int at) {
        return int16(bytes, at) << 16 | int16(bytes, at + 2);
    }
}
