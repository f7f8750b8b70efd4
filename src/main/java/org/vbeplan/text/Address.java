package org.vbeplan.text;

import java.util.Locale;

/** Tells which addresses a document may lead to. */
public final class Address {

    private Address() {}

    /** A web page or an e-mail address: no {@code javascript:}, {@code data:} or file. */
    public static boolean isOutside(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://")
                || lower.startsWith("http://")
                || lower.startsWith("mailto:");
    }

    /** {@code #id}, a place in the document itself. */
    public static boolean isInside(String address) {
        return address.startsWith("#") && address.length() > 1;
    }
}
