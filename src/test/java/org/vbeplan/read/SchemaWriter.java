package org.vbeplan.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the JSON schema of a file from its shape, for editors: the shape is the one description of
 * the format, and the schema can't say anything else.
 */
final class SchemaWriter {

    private static final String ID_LETTER = "[a-z0-9åäöéü]";
    private static final String ID = "^" + ID_LETTER + "([a-z0-9åäöéü-]{0,78}" + ID_LETTER + ")?$";
    private static final String DATE =
            "^[0-9]{4}(-(0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?"
                    + "|-(0[469]|11)(-(0[1-9]|[12][0-9]|30))?"
                    + "|-02(-(0[1-9]|[12][0-9]))?)?$";

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode definitions = json.createObjectNode();

    private SchemaWriter() {}

    /**
     * @param description what the file is, in Swedish
     */
    static String write(ObjectShape file, String description) throws JsonProcessingException {
        SchemaWriter writer = new SchemaWriter();
        ObjectNode schema = writer.json.createObjectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        ObjectNode body = writer.object(file);
        schema.setAll(body);
        schema.put("description", description);
        schema.set("definitions", writer.definitions);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        return writer.json.writer(printer).writeValueAsString(schema) + "\n";
    }

    private ObjectNode schema(Shape shape) {
        if (shape instanceof ScalarShape scalar) {
            return scalar(scalar);
        }
        if (shape instanceof ListShape list) {
            return list(list);
        }
        if (shape instanceof MapShape map) {
            return map(map);
        }
        if (shape instanceof EitherShape either) {
            return anyOf(either.shapes().stream().map(this::schema).toList());
        }
        if (shape instanceof Shape.Later later) {
            return schema(later.shape().get());
        }
        return reference((ObjectShape) shape);
    }

    private ObjectNode reference(ObjectShape shape) {
        String name = shape.name();
        if (!definitions.has(name)) {
            // Named before it is written: it may hold itself.
            definitions.putObject(name);
            definitions.set(name, object(shape));
        }
        return json.createObjectNode().put("$ref", "#/definitions/" + name);
    }

    private ObjectNode object(ObjectShape shape) {
        ObjectNode node = json.createObjectNode();
        node.put("title", shape.name());
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = json.createArrayNode();
        for (ObjectShape.Key key : shape.keys()) {
            properties.set(key.name(), property(key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        node.put("minProperties", 1);
        node.put("additionalProperties", false);
        List<ObjectNode> groups = shape.groups().stream().map(this::group).toList();
        if (groups.size() == 1) {
            node.setAll(groups.get(0));
        } else if (!groups.isEmpty()) {
            node.putArray("allOf").addAll(groups);
        }
        return node;
    }

    private ObjectNode property(ObjectShape.Key key) {
        ObjectNode value = schema(key.shape());
        if (key.required() && value.path("type").asText().equals("array")) {
            value.put("minItems", 1);
        }
        ObjectNode property = json.createObjectNode();
        property.put("description", key.description());
        if (value.has("$ref")) {
            // Draft-07 reads nothing beside a $ref.
            property.putArray("allOf").add(value);
        } else {
            property.setAll(value);
        }
        return property;
    }

    /** Exactly one of the keys, or not more than one. */
    private ObjectNode group(KeyGroup group) {
        ObjectNode node = json.createObjectNode();
        if (group.required()) {
            ArrayNode alternatives = node.putArray("oneOf");
            group.keys().forEach(key -> alternatives.addObject().putArray("required").add(key));
        } else {
            ArrayNode keys = node.putObject("not").putArray("required");
            group.keys().forEach(keys::add);
        }
        return node;
    }

    private ObjectNode list(ListShape list) {
        ObjectNode item = schema(list.item());
        ObjectNode node = json.createObjectNode();
        node.put("type", "array");
        node.set("items", item);
        return list.single() ? anyOf(List.of(schema(list.item()), node)) : node;
    }

    private ObjectNode map(MapShape map) {
        ObjectNode node = json.createObjectNode();
        node.put("type", "object");
        node.put("minProperties", 1);
        ObjectNode names = scalar(map.key());
        names.remove(List.of("type", "minimum", "maximum", "examples"));
        node.set("propertyNames", names);
        node.set("additionalProperties", schema(map.value()));
        return node;
    }

    /** Alternatives inside alternatives are written in one row: editors offer them better. */
    private ObjectNode anyOf(List<ObjectNode> alternatives) {
        List<ObjectNode> flat = new ArrayList<>();
        for (ObjectNode alternative : alternatives) {
            if (alternative.has("anyOf")) {
                alternative.get("anyOf").forEach(inner -> flat.add((ObjectNode) inner));
            } else {
                flat.add(alternative);
            }
        }
        ObjectNode node = json.createObjectNode();
        node.putArray("anyOf").addAll(flat);
        return node;
    }

    /**
     * A value as an editor's YAML reads it: 12 is a number there and ja a text, while the reader
     * takes the characters as they are.
     */
    private ObjectNode scalar(ScalarShape shape) {
        ObjectNode node = json.createObjectNode();
        switch (shape.type()) {
            case LINE -> types(node, "string", "number", "boolean").put("pattern", LINE);
            case PROSE -> types(node, "string", "number", "boolean").put("pattern", "\\S");
            case NUMBER -> {
                types(node, "integer", "string").put("pattern", numbers(shape));
                node.put("minimum", shape.least()).put("maximum", shape.most());
                if (shape == ScalarShape.YEAR) {
                    node.putArray("examples").add(2024);
                }
            }
            case DATE -> {
                types(node, "string", "integer").put("pattern", DATE);
                node.put("minimum", 1000).put("maximum", 9999);
                node.putArray("examples").add("2023-12-31").add("2023-12");
            }
            case ID -> types(node, "string", "integer").put("pattern", ID).put("minimum", 0);
            case FLAG, CHOICE -> {
                ArrayNode choices = node.putArray("enum");
                shape.choices().forEach(choices::add);
            }
        }
        return node;
    }

    private static final String LINE = "^\\s*\\S[^\\n]*\\s*$";

    private static ObjectNode types(ObjectNode node, String... types) {
        ArrayNode array = node.putArray("type");
        for (String type : types) {
            array.add(type);
        }
        return node;
    }

    private static String numbers(ScalarShape shape) {
        if (shape == ScalarShape.YEAR) {
            return "^(199[0-9]|2[01][0-9]{2})$";
        }
        return shape == ScalarShape.PERCENT
                ? "^(100|[1-9]?[0-9])$"
                : "^(0|[1-9][0-9]{0,8}|1000000000)$";
    }
}
