package org.vbeplan.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * The values of a mapping, by key.
 *
 * <p>It reports nothing: the shape has already told what does not fit. What is missing or of the
 * wrong kind is read as not given, so that the rest of the file can still be checked.
 */
final class Fields {

    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Span at;
    private final ProseReader prose;

    /**
     * @param at where the owner of the values stands: its key, or its first line in a list
     */
    private Fields(Node node, Span at, ProseReader prose) {
        this.at = at;
        this.prose = prose;
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                entries.put(entry.key(), entry);
            }
        }
    }

    static Fields of(Node node, Span at, ProseReader prose) {
        return new Fields(node, at, prose);
    }

    Span at() {
        return at;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The keys in the order of the file. */
    List<Node.Entry> all() {
        return List.copyOf(entries.values());
    }

    Span keyAt(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? at : entry.keyAt();
    }

    Word word(String key) {
        return word(value(key));
    }

    Prose prose(String key) {
        return prose(value(key));
    }

    boolean flag(String key) {
        return word(key).is("ja");
    }

    /** The values under a key; a lone value is a list of one. */
    List<Word> words(String key) {
        return items(key).stream().map(Fields::word).filter(Word::isGiven).toList();
    }

    List<Prose> proses(String key) {
        List<Prose> result = new ArrayList<>();
        for (Node item : items(key)) {
            Prose read = prose(item);
            if (read.isGiven()) {
                result.add(read);
            }
        }
        return result;
    }

    /** The mapping under a key; one without any values where there is none. */
    Fields fields(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null
                ? new Fields(null, at, prose)
                : new Fields(entry.value(), entry.keyAt(), prose);
    }

    /** The mappings listed under a key; what is no mapping is left out. */
    List<Fields> list(String key) {
        List<Fields> result = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Node.Mapping) {
                result.add(new Fields(item, item.at(), prose));
            }
        }
        return result;
    }

    /** Whatever is listed under a key. */
    List<Node> items(String key) {
        Node value = value(key);
        if (value instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        return value == null ? List.of() : List.of(value);
    }

    /** A value that may be a text or a mapping. */
    Node value(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    Fields inside(Node node) {
        return new Fields(node, node.at(), prose);
    }

    Prose prose(Node node) {
        return node instanceof Node.Scalar scalar && !scalar.isEmpty()
                ? prose.read(scalar)
                : Prose.NONE;
    }

    static Word word(Node node) {
        return node instanceof Node.Scalar scalar && !scalar.isEmpty()
                ? new Word(scalar.text().strip(), scalar.at())
                : Word.NONE;
    }
}
