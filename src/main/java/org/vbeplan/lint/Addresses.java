package org.vbeplan.lint;

/** Tells addresses from words. */
final class Addresses {

    private static final int LONGEST = 200;

    private Addresses() {}

    /** Whether something is a part of an address of a page, of a file or of a person. */
    static boolean isIn(String words, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST && !Character.isWhitespace(words.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < words.length()
                && to - at < LONGEST
                && !Character.isWhitespace(words.charAt(to))) {
            to++;
        }
        String run = words.substring(from, to);
        boolean isPath = run.contains("/") && !run.contains("<");
        return isPath || run.contains("://") || run.contains("www.") || run.contains("@");
    }
}
