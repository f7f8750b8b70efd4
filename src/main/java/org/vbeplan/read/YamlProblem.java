package org.vbeplan.read;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a plan's author did when the YAML parser stopped, told from the parser's English words. */
enum YamlProblem {
    TAB("tabb", "\\t"),
    VARIABLE("variabel"),
    ALIAS("stjärna", "scanning an alias", "scanning an anchor"),
    COLON("kolon", "mapping values are not allowed here"),
    UNCLOSED_QUOTE("citat", "unexpected end of stream", "document separator"),
    INDENTATION("indrag", "<block end>", "expected <document start>"),
    MISSING_COLON("kolon-saknas", "could not find expected ':'"),
    ESCAPE("omvänt-snedstreck", "unknown escape character", "escape sequence"),
    BRACKET("klammer", "expected ',' or"),
    START("tecken", "cannot start any token"),
    OTHER("annat");

    private final String key;
    private final String[] signs;

    YamlProblem(String key, String... signs) {
        this.key = key;
        this.signs = signs;
    }

    /** The argument of the finding: a sentence of the catalogue. */
    String argument() {
        return "@yaml." + key;
    }

    /** Where reading stopped; of a quotation mark or a star that nothing closes, where it began. */
    Mark place(MarkedYAMLException broken) {
        boolean opened =
                (this == UNCLOSED_QUOTE || this == ALIAS) && broken.getContextMark() != null;
        return opened || broken.getProblemMark() == null
                ? broken.getContextMark()
                : broken.getProblemMark();
    }

    static YamlProblem of(MarkedYAMLException broken) {
        String words = broken.getProblem() + " " + broken.getContext();
        for (YamlProblem problem : values()) {
            for (String sign : problem.signs) {
                if (words.contains(sign)) {
                    return problem;
                }
            }
        }
        return OTHER;
    }
}
