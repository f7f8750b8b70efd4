package org.vbeplan.read;

import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Places;

/** Values of one shape under keys that the author chooses. */
record MapShape(ScalarShape key, Shape value) implements Shape {

    @Override
    public List<Node.Kind> kinds() {
        return List.of(Node.Kind.MAP);
    }

    @Override
    public Node meant(Node node) {
        return node instanceof Node.Mapping map
                ? map.with(
                        map.entries().stream()
                                .map(entry -> entry.with(value.meant(entry.value())))
                                .toList())
                : node;
    }

    @Override
    public void check(Node node, Span owner, Consumer<Finding> findings) {
        if (!(node instanceof Node.Mapping map)) {
            findings.accept(WrongKind.of(node, this));
            return;
        }
        for (Node.Entry entry : map.entries()) {
            key.check(
                    new Node.Scalar(entry.key(), true, entry.keyAt(), Places.whole(entry.keyAt())),
                    entry.keyAt(),
                    findings);
            Given.check(entry, value, false, findings);
        }
    }
}
