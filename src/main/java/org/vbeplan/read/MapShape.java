package org.vbeplan.read;

import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;

/** Values of one shape under keys that the author chooses. */
record MapShape(ScalarShape key, Shape value) implements Shape {

    @Override
    public List<Node.Kind> kinds() {
        return List.of(Node.Kind.MAP);
    }

    @Override
    public void check(Node node, Span owner, Consumer<Finding> findings) {
        if (!(node instanceof Node.Mapping map)) {
            findings.accept(WrongKind.of(node, this));
            return;
        }
        for (Node.Entry entry : map.entries()) {
            key.check(
                    new Node.Scalar(
                            entry.key(),
                            true,
                            entry.keyAt(),
                            org.vbeplan.text.Places.whole(entry.keyAt())),
                    entry.keyAt(),
                    findings);
            if (entry.value() instanceof Node.Scalar scalar && scalar.isEmpty()) {
                findings.accept(Finding.of(Code.VALUE_MISSING, entry.keyAt(), entry.key()));
            } else {
                value.check(entry.value(), entry.keyAt(), findings);
            }
        }
    }
}
