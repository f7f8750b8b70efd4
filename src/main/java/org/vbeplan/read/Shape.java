package org.vbeplan.read;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;

/**
 * What may stand at a place in a file.
 *
 * <p>A shape is the one description of a piece of the format: the reader checks by it, and the JSON
 * schema and the tables in {@code docs/plan-format.md} are written from it.
 */
interface Shape {

    /**
     * Reports every way in which a value that is not empty does not fit.
     *
     * @param owner where a key that is missing inside the value is reported: the value's own key,
     *     or its first line in a list
     */
    void check(Node node, Span owner, Consumer<Finding> findings);

    /**
     * The value as its author meant it: under a key that is misspelt, and reported so, stands what
     * the right one would hold. Otherwise one mistake would bring others, of all that is missing.
     */
    default Node meant(Node node) {
        return node;
    }

    /** The kinds of node that fit, for messages and for choosing among shapes. */
    List<Node.Kind> kinds();

    /** A shape that holds itself. */
    static Shape later(Supplier<Shape> shape) {
        return new Later(shape);
    }

    /** Stands for a shape that is not yet made while another is described. */
    record Later(Supplier<Shape> shape) implements Shape {
        @Override
        public void check(Node node, Span owner, Consumer<Finding> findings) {
            shape.get().check(node, owner, findings);
        }

        @Override
        public Node meant(Node node) {
            return shape.get().meant(node);
        }

        @Override
        public List<Node.Kind> kinds() {
            return shape.get().kinds();
        }
    }
}
