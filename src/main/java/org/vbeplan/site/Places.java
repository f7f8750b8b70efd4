package org.vbeplan.site;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.vbeplan.text.Ascii;

/** Names for places in the page, and addresses of files beside it. */
final class Places {

    private static final String UNRESERVED = "-._~/";

    private final Set<String> taken = new HashSet<>();

    /** A name that is a place's alone: {@code ostermalm-2023} for {@code ostermalm/2023}. */
    String name(String id) {
        String plain = Ascii.fold(id).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String trimmed = plain.replaceAll("^-|-$", "");
        String name = trimmed.isEmpty() ? "plan" : trimmed;
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    /** The address of a file in the page's folder. */
    static String address(String path) {
        StringBuilder address = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                address.append(c);
            } else {
                address.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return address.toString();
    }
}
