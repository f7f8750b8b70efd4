package org.vbeplan.report;

import java.nio.charset.StandardCharsets;

/** Writes a file's name as a URI reference: relative where the name is. */
final class FileAddress {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private FileAddress() {}

    /** A colon is written in numbers too: what stands before one would be read as a scheme. */
    static String of(String file) {
        StringBuilder address = new StringBuilder();
        if (file.startsWith("/")) {
            address.append("file://");
        } else if (file.matches("[A-Za-z]:/.*")) {
            address.append("file:///");
        }
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) {
                address.append((char) b);
            } else {
                address.append('%').append(Character.forDigit((b >> 4) & 0xF, 16));
                address.append(Character.forDigit(b & 0xF, 16));
            }
        }
        return address.toString();
    }
}
