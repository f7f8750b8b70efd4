package org.vbeplan.read;

import java.util.stream.Collectors;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/** Says that a list stands where a text should, or the like. */
final class WrongKind {

    private WrongKind() {}

    static Finding of(Node node, Shape expected) {
        String wanted =
                expected.kinds().stream().map(WrongKind::name).collect(Collectors.joining("|"));
        return Finding.of(Code.VALUE_WRONG_KIND, node.at(), wanted, name(node.kind()));
    }

    private static String name(Node.Kind kind) {
        return switch (kind) {
            case SCALAR -> "@slag.text";
            case LIST -> "@slag.lista";
            case MAP -> "@slag.nycklar";
        };
    }
}
