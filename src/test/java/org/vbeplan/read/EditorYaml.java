package org.vbeplan.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.StringReader;
import java.math.BigInteger;
import java.text.Normalizer;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as an editor does before it asks the schema: by the core schema of YAML 1.2, in which
 * {@code no} and a date are texts, {@code 0123} is 123 and {@code 12:30} a text.
 */
final class EditorYaml {

    private EditorYaml() {}

    static JsonNode read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(100);
        ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(yaml)), options);
        Node root = new Composer(parser, new Resolver(), options).getSingleNode();
        return root == null ? NullNode.instance : json(root);
    }

    private static JsonNode json(Node node) {
        if (node instanceof MappingNode map) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            map.getValue().forEach(e -> object.set(key(e.getKeyNode()), json(e.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            list.getValue().forEach(item -> array.add(json(item)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                ? plain(scalar.getValue())
                : new TextNode(scalar.getValue());
    }

    private static String key(Node key) {
        return Normalizer.normalize(((ScalarNode) key).getValue(), Normalizer.Form.NFC);
    }

    private static JsonNode plain(String text) {
        if (text.matches("|~|null|Null|NULL")) {
            return NullNode.instance;
        }
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return BooleanNode.valueOf(text.equalsIgnoreCase("true"));
        }
        if (text.matches("[-+]?[0-9]+")) {
            return BigIntegerNode.valueOf(new BigInteger(text.replace("+", "")));
        }
        if (text.matches("0o[0-7]+")) {
            return BigIntegerNode.valueOf(new BigInteger(text.substring(2), 8));
        }
        if (text.matches("0x[0-9a-fA-F]+")) {
            return BigIntegerNode.valueOf(new BigInteger(text.substring(2), 16));
        }
        if (text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")) {
            return DoubleNode.valueOf(Double.parseDouble(text));
        }
        return new TextNode(text);
    }
}
