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

    abstract String wrap(String code, String text);

    /** Red, yellow or cyan, by weight. */
    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> wrap("31", text);
            case WARNING -> wrap("33", text);
            case ADVICE -> wrap("36", text);
        };
    }

    public String dim(String text) {
        return wrap("34", text);
    }

    public String bold(String text) {
        return wrap("1", text);
    }
}
