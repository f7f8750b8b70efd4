package org.vbeplan.compare;

import java.util.regex.Pattern;

/** The marks of Markdown in a {@link Value.Text}: what is there for the eye and not for the ear. */
public final class Marks {

    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\]\\\\]*+)\\]\\([^)\\s]*+(?: \"[^\"]*+\")?\\)");

    private static final Pattern LINK =
            Pattern.compile("\\[(?!\\^)([^\\]\\\\]*+)\\]\\([^)\\s]*+\\)");

    private static final Pattern CITATION = Pattern.compile("\\[\\^[^\\]]*+\\]");

    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)[*`]");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\*\\[`])");

    private Marks() {}

    /** The words alone: no emphasis, no addresses, no calls of notes. */
    public static String plain(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('*') < 0 && text.indexOf('`') < 0) {
            return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
        }
        String words = IMAGE.matcher(text).replaceAll("$1");
        words = LINK.matcher(words).replaceAll("$1");
        words = CITATION.matcher(words).replaceAll("");
        words = EMPHASIS.matcher(words).replaceAll("");
        return ESCAPE.matcher(words).replaceAll("$1");
    }
}
