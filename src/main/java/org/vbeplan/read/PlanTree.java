package org.vbeplan.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.SourceText;

/**
 * Reads a plan's file as it is written, without asking whether it is right: also a plan whose date
 * is no date, or that has a key of an older format, can be shown whole.
 */
public final class PlanTree {

    private PlanTree() {}

    /**
     * What stands in the file; nothing where it is no plan, or where something in it would be lost
     * because it is no YAML that we accept.
     */
    public static Optional<Written.Keyed> read(SourceText source) {
        List<Code> lost = new ArrayList<>();
        Optional<Node> root =
                YamlTree.read(source, any -> true, finding -> lost.add(finding.code()));
        if (root.isEmpty()
                || lost.stream().anyMatch(code -> code != Code.PERSONAL_NUMBER)
                || !isPlan(root.get())) {
            return Optional.empty();
        }
        return Optional.of((Written.Keyed) written(root.get(), PlanFormat.PLAN));
    }

    /** A rule set and a register have none of both. */
    private static boolean isPlan(Node root) {
        if (!(root instanceof Node.Mapping map)) {
            return false;
        }
        long parts =
                map.entries().stream()
                        .filter(entry -> entry.value() instanceof Node.Mapping)
                        .filter(
                                entry ->
                                        entry.key().equals("handlingsplan")
                                                || entry.key().equals("avsnitt"))
                        .count();
        return parts == 2;
    }

    /**
     * @param shape what should stand there; null where the format does not say
     */
    private static Written written(Node node, Shape shape) {
        Shape meant = meant(node, shape);
        if (meant instanceof ListShape list && !(node instanceof Node.Sequence)) {
            return new Written.Rows(List.of(written(node, list.item())));
        }
        if (node instanceof Node.Sequence list) {
            Shape item = meant instanceof ListShape items ? items.item() : null;
            return new Written.Rows(
                    list.items().stream().map(each -> written(each, item)).toList());
        }
        if (node instanceof Node.Mapping map) {
            return fields(map, meant);
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar(scalar, meant);
        }
        throw new IllegalStateException("refused without a finding");
    }

    private static Shape meant(Node node, Shape shape) {
        if (shape instanceof Shape.Later later) {
            return meant(node, later.shape().get());
        }
        if (shape instanceof EitherShape either) {
            return either.shapes().stream()
                    .filter(each -> each.kinds().contains(node.kind()))
                    .findFirst()
                    .map(each -> meant(node, each))
                    .orElse(null);
        }
        return shape;
    }

    private static Written scalar(Node.Scalar scalar, Shape shape) {
        String text = scalar.isEmpty() ? "" : scalar.text();
        boolean isProse =
                shape instanceof ScalarShape kind && kind.type() == ScalarShape.Type.PROSE;
        return isProse || text.strip().indexOf('\n') >= 0
                ? new Written.Text(text)
                : new Written.Line(text.strip());
    }

    private static Written fields(Node.Mapping map, Shape shape) {
        List<Written.Entry> fields = new ArrayList<>();
        if (shape instanceof ObjectShape object) {
            Map<String, Node.Entry> given = new LinkedHashMap<>();
            map.entries().forEach(entry -> given.put(entry.key(), entry));
            for (ObjectShape.Key key : object.keys()) {
                Node.Entry entry = given.remove(key.name());
                if (entry != null) {
                    fields.add(field(entry, key.shape()));
                }
            }
            given.values().forEach(entry -> fields.add(field(entry, null)));
            return new Written.Keyed(object.name(), fields);
        }
        Shape value = shape instanceof MapShape keyed ? keyed.value() : null;
        map.entries().forEach(entry -> fields.add(field(entry, value)));
        return new Written.Keyed("", fields);
    }

    private static Written.Entry field(Node.Entry entry, Shape shape) {
        return new Written.Entry(entry.key(), written(entry.value(), shape));
    }
}
