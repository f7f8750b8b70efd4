package org.vbeplan.lint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A share in per cent, with the word before it, and whether some count of a base can give it.
 *
 * @param from the share, or the low end of a range
 * @param until the high end; the same as {@code from} where there is no range
 * @param step of the last digit given: 1 for whole per cent, 0.1 for one decimal
 * @param about the word before it, in small letters; empty where there is none
 */
record Share(double from, double until, double step, String about) {

    private static final Set<String> BELOW =
            Set.of("knappt", "nära", "nästan", "närmare", "strax under", "uppemot");

    private static final Set<String> ABOVE = Set.of("drygt", "över", "strax över", "mer än");

    private static final Set<String> NEAR =
            Set.of("omkring", "cirka", "ca", "ungefär", "runt", "kring");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    /** How far a rounded word reaches, from a share that is itself round and from another. */
    private static final double FAR_FROM_ROUND = 5;

    private static final double FAR = 3;

    /** At a hundred answers and more, every whole per cent is possible. */
    private static final int EVERYTHING_POSSIBLE = 100;

    /** As a piece of a pattern: the words that are understood. */
    static final String WORDS =
            "(?:drygt|strax över|över|mer än|knappt|nära|nästan|närmare|strax under|uppemot|omkring"
                    + "|cirka|ca\\.?|ungefär|runt|kring|minst|högst)";

    /** Of what is no number nothing is demanded; the reader has reported it. */
    static Share of(String number, String about) {
        String digits = number.replace(',', '.');
        if (!NUMBER.matcher(digits).matches()) {
            return new Share(0, 0, 1, "?");
        }
        int point = digits.indexOf('.');
        double step = point < 0 ? 1 : Math.pow(10, point + 1 - digits.length());
        double value = Double.parseDouble(digits);
        return new Share(value, value, step, word(about));
    }

    private static String word(String about) {
        String word = about.strip().toLowerCase(Locale.ROOT);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether one of the counts from nought to the base is this share of it. */
    boolean isPossibleOf(int base) {
        if (base >= EVERYTHING_POSSIBLE && step >= 1 || base <= 0) {
            return true;
        }
        // The counts around either end are the only ones that can be near enough.
        for (double end : new double[] {lowest(), from, until, highest()}) {
            int near = (int) Math.floor(end * base / 100);
            for (int count = Math.max(0, near - 1); count <= Math.min(base, near + 1); count++) {
                if (isNear(count, base)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a count is this share of its base. */
    boolean isNear(int count, int base) {
        double exact = 100.0 * count / base;
        return exact >= lowest() && exact <= highest();
    }

    private double lowest() {
        double half = step / 2 + 1e-9;
        if (BELOW.contains(about) || NEAR.contains(about)) {
            return from - far();
        }
        return about.equals("högst") || isUnknown() ? 0 : from - half;
    }

    private double highest() {
        double half = step / 2 + 1e-9;
        if (ABOVE.contains(about) || NEAR.contains(about)) {
            return until + far();
        }
        return about.equals("minst") || isUnknown() ? 100 : until + half;
    }

    /** Of a word that isn't understood, nothing is demanded. */
    private boolean isUnknown() {
        return !about.isEmpty()
                && !BELOW.contains(about)
                && !ABOVE.contains(about)
                && !NEAR.contains(about)
                && !about.equals("minst")
                && !about.equals("högst");
    }

    private double far() {
        return from % 5 == 0 ? FAR_FROM_ROUND : FAR;
    }
}
