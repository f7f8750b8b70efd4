package org.vbeplan.mutation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A YAML file as a tree that can be changed in any way, also to what is no plan. */
public final class Tree {

    public enum Kind {
        TEXT,
        LIST,
        MAP,
        /** YAML that is written as it stands. */
        RAW
    }

    public Kind kind;
    public String text = "";
    public List<String> keys = new ArrayList<>();
    public List<Tree> children = new ArrayList<>();

    public static Tree text(String text) {
        Tree tree = new Tree();
        tree.kind = Kind.TEXT;
        tree.text = text;
        return tree;
    }

    public static Tree raw(String yaml) {
        Tree tree = text(yaml);
        tree.kind = Kind.RAW;
        return tree;
    }

    static Tree list(Tree... items) {
        Tree tree = new Tree();
        tree.kind = Kind.LIST;
        tree.children.addAll(List.of(items));
        return tree;
    }

    static Tree map(String key, Tree value) {
        Tree tree = new Tree();
        tree.kind = Kind.MAP;
        tree.keys.add(key);
        tree.children.add(value);
        return tree;
    }

    public static Tree read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(yaml)), options);
        return of(new Composer(parser, new Resolver(), options).getSingleNode());
    }

    private static Tree of(Node node) {
        if (node instanceof ScalarNode scalar) {
            return text(scalar.getValue());
        }
        Tree tree = new Tree();
        if (node instanceof SequenceNode list) {
            tree.kind = Kind.LIST;
            list.getValue().forEach(item -> tree.children.add(of(item)));
        } else {
            tree.kind = Kind.MAP;
            ((MappingNode) node)
                    .getValue()
                    .forEach(
                            entry -> {
                                tree.keys.add(((ScalarNode) entry.getKeyNode()).getValue());
                                tree.children.add(of(entry.getValueNode()));
                            });
        }
        return tree;
    }

    public Tree copy() {
        Tree copy = new Tree();
        copy.kind = kind;
        copy.text = text;
        copy.keys.addAll(keys);
        children.forEach(child -> copy.children.add(child.copy()));
        return copy;
    }

    public void become(Tree other) {
        kind = other.kind;
        text = other.text;
        keys = new ArrayList<>(other.keys);
        children = new ArrayList<>(other.children);
    }

    /** This and everything below it. */
    public List<Tree> all() {
        List<Tree> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<Tree> all) {
        all.add(this);
        children.forEach(child -> child.collect(all));
    }

    public String yaml() {
        StringBuilder out = new StringBuilder();
        write(out, 0);
        return out.append('\n').toString();
    }

    private void write(StringBuilder out, int indent) {
        switch (kind) {
            case RAW -> out.append(' ').append(text);
            case TEXT -> writeText(out, indent);
            case LIST, MAP -> {
                if (children.isEmpty()) {
                    out.append(kind == Kind.LIST ? " []" : " {}");
                    return;
                }
                for (int i = 0; i < children.size(); i++) {
                    out.append(out.length() == 0 ? "" : "\n").append(" ".repeat(indent));
                    out.append(kind == Kind.LIST ? "-" : quoted(keys.get(i)) + ":");
                    children.get(i).write(out, indent + 2);
                }
            }
        }
    }

    private void writeText(StringBuilder out, int indent) {
        boolean isBlock =
                text.contains("\n")
                        && !text.startsWith(" ")
                        && !text.startsWith("\n")
                        && text.chars().noneMatch(c -> c < 0x20 && c != '\n');
        if (!isBlock) {
            out.append(' ').append(quoted(text));
            return;
        }
        out.append(text.endsWith("\n") ? " |" : " |-");
        for (String line : text.stripTrailing().split("\n", -1)) {
            out.append('\n').append(" ".repeat(line.isEmpty() ? 0 : indent)).append(line);
        }
    }

    private static String quoted(String text) {
        if (text.matches("[a-zåäö][a-zåäö-]*") && !text.equals("null")) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\x%02x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
