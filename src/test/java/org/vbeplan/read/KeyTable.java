package org.vbeplan.read;

import java.util.stream.Collectors;

/** Writes the table of an object's keys, for {@code docs/plan-format.md}. */
final class KeyTable {

    private KeyTable() {}

    static String of(ObjectShape shape) {
        StringBuilder table = new StringBuilder();
        table.append("| key | value | required | meaning |\n|---|---|---|---|\n");
        for (ObjectShape.Key key : shape.keys()) {
            table.append("| `").append(key.name()).append("` | ").append(value(key.shape()));
            table.append(" | ").append(required(shape, key)).append(" | ");
            table.append(key.description().replace("|", "\\|")).append(" |\n");
        }
        return table.toString();
    }

    private static String required(ObjectShape shape, ObjectShape.Key key) {
        if (key.required()) {
            return "yes";
        }
        for (KeyGroup group : shape.groups()) {
            if (group.keys().contains(key.name())) {
                String others =
                        group.keys().stream()
                                .filter(other -> !other.equals(key.name()))
                                .map(other -> "`" + other + "`")
                                .collect(Collectors.joining(", "));
                return group.required() ? "this or " + others : "not with " + others;
            }
        }
        return "";
    }

    private static String value(Shape shape) {
        if (shape instanceof ScalarShape scalar) {
            return scalar(scalar);
        }
        if (shape instanceof ListShape list) {
            String items = "list of " + value(list.item());
            return list.single() ? value(list.item()) + ", or a list" : items;
        }
        if (shape instanceof MapShape map) {
            return scalar(map.key()) + " → " + value(map.value());
        }
        if (shape instanceof EitherShape either) {
            return either.shapes().stream()
                    .map(KeyTable::value)
                    .collect(Collectors.joining(" or "));
        }
        if (shape instanceof Shape.Later later) {
            return value(later.shape().get());
        }
        String name = ((ObjectShape) shape).name();
        return "[" + name + "](#" + name + ")";
    }

    private static String scalar(ScalarShape shape) {
        return switch (shape.type()) {
            case LINE -> "one line";
            case PROSE -> "text";
            case NUMBER ->
                    shape == ScalarShape.COUNT
                            ? "number"
                            : "number, " + shape.least() + "–" + shape.most();
            case DATE -> "date";
            case ID -> "id";
            case FLAG, CHOICE ->
                    shape.choices().stream()
                            .map(choice -> "`" + choice + "`")
                            .collect(Collectors.joining(", "));
        };
    }
}
