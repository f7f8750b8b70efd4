package org.vbeplan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;

/**
 * Several values of one shape.
 *
 * @param single a lone value may stand for a list of one
 */
record ListShape(Shape item, boolean single) implements Shape {

    /** A list, always written as one. */
    static ListShape of(Shape item) {
        return new ListShape(item, false);
    }

    /** One value, or a list of them. */
    static ListShape oneOrMore(Shape item) {
        return new ListShape(item, true);
    }

    @Override
    public List<Node.Kind> kinds() {
        List<Node.Kind> kinds = new ArrayList<>(List.of(Node.Kind.LIST));
        if (single) {
            item.kinds().stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
        }
        return kinds;
    }

    @Override
    public Node meant(Node node) {
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(list.items().stream().map(item::meant).toList(), list.at());
        }
        return single ? item.meant(node) : node;
    }

    @Override
    public void check(Node node, Span owner, Consumer<Finding> findings) {
        if (node instanceof Node.Sequence list) {
            for (Node value : list.items()) {
                Given.check(value, item, findings);
            }
        } else if (single && item.kinds().contains(node.kind())) {
            item.check(node, owner, findings);
        } else {
            findings.accept(WrongKind.of(node, this));
        }
    }
}
