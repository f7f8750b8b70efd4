package org.vbeplan.finding;

/** How text is marked on a terminal; colour only ever repeats what a word says. */
public enum Style {
    /** For files, pipes and who wants no colour. */
    PLAIN {
        @Override
        String wrap(String code, String text) {
            return text;
        }
    },
    /** For terminals. */
    COLOUR {
        @Override
        String wrap(String code, String text) {
            return "\u001B[" + code + "m" + text + "\u001B[0m";
        }
    };

    private static final java.util.regex.Pattern COLOUR_CODE =
            java.util.regex.Pattern.compile("\u001B\\[[0-9;]*m");

    abstract String wrap(String code, String text);

    /** Red, yellow or cyan, by weight. */
    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> wrap("31", text);
            case WARNING -> wrap("33", text);
            case ADVICE -> wrap("36", text);
        };
    }

    /** Words that are new; signs beside them say so too. */
    public String inserted(String text) {
        return wrap("32", text);
    }

    /** Words that are gone; signs beside them say so too. */
    public String deleted(String text) {
        return wrap("31", text);
    }

    /** How many places a text takes on a line, colours aside. */
    public static int width(String text) {
        String words = text.indexOf('\u001B') < 0 ? text : COLOUR_CODE.matcher(text).replaceAll("");
        return words.codePointCount(0, words.length());
    }

    public String dim(String text) {
        return wrap("34", text);
    }

    public String bold(String text) {
        return wrap("1", text);
    }
}
