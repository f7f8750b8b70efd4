package org.vbeplan.read;

import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;

/** Leaves the recursion of {@link YamlTree}, and never that class. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    private Stopped(Finding finding) {
        super(null, null, false, false);
        this.finding = finding;
    }

    static Stopped at(Code code, Span at, String argument) {
        return new Stopped(Finding.of(code, at, argument));
    }

    Finding finding() {
        return finding;
    }

    /** In {@code title: {{nämnd}} 2023} YAML sees a mapping in a mapping, and then nonsense. */
    static void ifVariable(Node key, Span outer) {
        boolean isVariable =
                key instanceof Node.Mapping inner
                        && inner.flow()
                        && inner.at().line() == outer.line()
                        && inner.at().column() == outer.column() + 1;
        if (isVariable) {
            throw at(Code.YAML_SYNTAX, outer, YamlProblem.VARIABLE.argument());
        }
    }
}
