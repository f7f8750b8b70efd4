package org.vbeplan.read;

import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Nearest;
import org.vbeplan.finding.Span;

/**
 * A single value.
 *
 * @param choices what is allowed where {@code type} is CHOICE
 * @param least and {@code most}: the bounds of a NUMBER
 */
record ScalarShape(Type type, List<String> choices, int least, int most) implements Shape {

    /** What the characters must make. */
    enum Type {
        /** One line. */
        LINE,
        /** Markdown, of any length. */
        PROSE,
        NUMBER,
        /** {@code 2023}, {@code 2023-05} or {@code 2023-05-12}. */
        DATE,
        /** {@code ja} or {@code nej}. */
        FLAG,
        CHOICE,
        /** Letters, digits and hyphens. */
        ID
    }

    static final ScalarShape LINE = of(Type.LINE);
    static final ScalarShape PROSE = of(Type.PROSE);
    static final ScalarShape DATE = of(Type.DATE);
    static final ScalarShape ID = of(Type.ID);
    static final ScalarShape FLAG = new ScalarShape(Type.FLAG, List.of("ja", "nej"), 0, 0);
    static final ScalarShape COUNT = number(0, 1_000_000_000);
    static final ScalarShape PERCENT = number(0, 100);
    static final ScalarShape YEAR = number(1990, 2199);

    private static ScalarShape of(Type type) {
        return new ScalarShape(type, List.of(), 0, 0);
    }

    static ScalarShape number(int least, int most) {
        return new ScalarShape(Type.NUMBER, List.of(), least, most);
    }

    static ScalarShape choice(String... choices) {
        return new ScalarShape(Type.CHOICE, List.of(choices), 0, 0);
    }

    @Override
    public List<Node.Kind> kinds() {
        return List.of(Node.Kind.SCALAR);
    }

    @Override
    public void check(Node node, Span owner, Consumer<Finding> findings) {
        if (!(node instanceof Node.Scalar scalar)) {
            findings.accept(WrongKind.of(node, this));
            return;
        }
        String text = scalar.text();
        Span at = scalar.at();
        switch (type) {
            case LINE -> {
                if (text.strip().indexOf('\n') >= 0) {
                    findings.accept(
                            Finding.of(
                                    Code.VALUE_WRONG_KIND, at, "@slag.rad", "@slag.flera-rader"));
                }
            }
            case NUMBER -> {
                if (!isNumber(text)) {
                    boolean isBounded = this != COUNT;
                    findings.accept(
                            Finding.of(
                                    Code.NUMBER_INVALID,
                                    at,
                                    text,
                                    isBounded ? "" + least : "",
                                    isBounded ? "" + most : ""));
                }
            }
            case DATE -> {
                if (!Dates.isDate(text)) {
                    findings.accept(Finding.of(Code.DATE_INVALID, at, text));
                }
            }
            case FLAG, CHOICE -> {
                if (!choices.contains(text)) {
                    findings.accept(
                            Finding.of(
                                    Code.VALUE_NOT_A_CHOICE,
                                    at,
                                    text,
                                    Nearest.to(text, choices),
                                    String.join(", ", choices)));
                }
            }
            case ID -> {
                if (!Ids.isId(text)) {
                    findings.accept(Finding.of(Code.ID_INVALID, at, text, Ids.suggest(text)));
                }
            }
            case PROSE -> {
                // Anything goes; the Markdown reader looks at it.
            }
        }
    }

    private boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > 10 || text.length() > 1 && text.charAt(0) == '0') {
            return false;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            value = value * 10 + (c - '0');
        }
        return value >= least && value <= most;
    }
}
