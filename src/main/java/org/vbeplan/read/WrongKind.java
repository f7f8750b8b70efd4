package org.vbeplan.read;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/** Says that a list stands where a text should, or the like. */
final class WrongKind {

    private WrongKind() {}

    static Finding of(Node node, Shape expected) {
        String wanted = names(expected).distinct().collect(Collectors.joining("|"));
        return Finding.of(Code.VALUE_WRONG_KIND, node.at(), wanted, name(node.kind()));
    }

    private static Stream<String> names(Shape shape) {
        if (shape instanceof ScalarShape scalar) {
            return Stream.of(
                    switch (scalar.type()) {
                        case NUMBER -> "@slag.tal";
                        case DATE -> "@slag.datum";
                        default -> "@slag.text";
                    });
        }
        if (shape instanceof EitherShape either) {
            return either.shapes().stream().flatMap(WrongKind::names);
        }
        if (shape instanceof ListShape list && list.single()) {
            return Stream.concat(Stream.of("@slag.lista"), names(list.item()));
        }
        return shape.kinds().stream().map(WrongKind::name);
    }

    private static String name(Node.Kind kind) {
        return switch (kind) {
            case SCALAR -> "@slag.text";
            case LIST -> "@slag.lista";
            case MAP -> "@slag.nycklar";
        };
    }
}
