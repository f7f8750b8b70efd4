package org.vbeplan.read;

import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;

/** One of several shapes, chosen by the kind of node that stands there. */
record EitherShape(List<Shape> shapes) implements Shape {

    static EitherShape of(Shape... shapes) {
        return new EitherShape(List.of(shapes));
    }

    @Override
    public List<Node.Kind> kinds() {
        return shapes.stream().flatMap(shape -> shape.kinds().stream()).distinct().toList();
    }

    @Override
    public Node meant(Node node) {
        return shapes.stream()
                .filter(shape -> shape.kinds().contains(node.kind()))
                .findFirst()
                .map(shape -> shape.meant(node))
                .orElse(node);
    }

    @Override
    public void check(Node node, Span owner, Consumer<Finding> findings) {
        for (Shape shape : shapes) {
            if (shape.kinds().contains(node.kind())) {
                shape.check(node, owner, findings);
                return;
            }
        }
        findings.accept(WrongKind.of(node, this));
    }
}
