package org.vbeplan.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Places;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds {@link Node}s from the parser's events.
 *
 * <p>Events and not SnakeYAML's own nodes: an alias there is its anchor's node and has lost its
 * place, and depth could only be limited after the tree was built.
 */
final class YamlTree {

    /** Far deeper than any plan, far shallower than a stack. */
    static final int MAX_DEPTH = 64;

    /** More than 20,000 activities need; so many fit in a small heap. */
    static final int MAX_NODES = 1_000_000;

    private final SourceText source;
    private final Consumer<Finding> findings;
    private final IntPredicate printable;
    private final ParserImpl parser;
    private int nodes;

    private YamlTree(SourceText source, IntPredicate printable, Consumer<Finding> findings) {
        this.source = source;
        this.printable = printable;
        this.findings = findings;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceReader.MAX_BYTES);
        this.parser = new ParserImpl(new StreamReader(source.text()), options);
    }

    /**
     * The file's one document, or nothing where what stands there is no YAML that we accept.
     *
     * @param printable tells whether the documents' typeface has a character
     */
    static Optional<Node> read(
            SourceText source, IntPredicate printable, Consumer<Finding> findings) {
        YamlTree tree = new YamlTree(source, printable, findings);
        try {
            return tree.document();
        } catch (MarkedYAMLException broken) {
            findings.accept(tree.syntax(broken));
        } catch (LimitReached limit) {
            findings.accept(limit.finding);
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        parser.getEvent(); // stream start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            findings.accept(Finding.of(Code.FILE_EMPTY, Span.startOf(source.file())));
            return Optional.empty();
        }
        parser.getEvent(); // document start
        Node root = node(0);
        parser.getEvent(); // document end
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            findings.accept(
                    Finding.of(
                            Code.YAML_SEVERAL_DOCUMENTS,
                            span(parser.peekEvent().getStartMark(), 3)));
        }
        return Optional.of(root);
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        Span at = span(event);
        if (depth > MAX_DEPTH) {
            throw new LimitReached(Finding.of(Code.YAML_TOO_DEEP, at, "" + MAX_DEPTH));
        }
        if (++nodes > MAX_NODES) {
            throw new LimitReached(Finding.of(Code.FILE_TOO_LARGE, at, MAX_NODES + " YAML"));
        }
        if (event instanceof AliasEvent alias) {
            findings.accept(Finding.of(Code.YAML_ALIAS, at, "*" + alias.getAnchor()));
            return new Node.Scalar("", true, at, Places.whole(at));
        }
        if (event instanceof NodeEvent anchored && anchored.getAnchor() != null) {
            findings.accept(Finding.of(Code.YAML_ALIAS, at, "&" + anchored.getAnchor()));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), at);
            Node.Scalar value = scalar(scalar, at);
            reportUnprintable(value);
            return value;
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), at);
            List<Node> items = new ArrayList<>();
            while (!parser.checkEvent(Event.ID.SequenceEnd)) {
                items.add(node(depth + 1));
            }
            parser.getEvent();
            return new Node.Sequence(items, at);
        }
        refuseTag(((MappingStartEvent) event).getTag(), at);
        return mapping(at, depth);
    }

    private Node.Mapping mapping(Span at, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (!(key instanceof Node.Scalar name)) {
                findings.accept(Finding.of(Code.KEY_NOT_TEXT, key.at()));
                continue;
            }
            String folded = Normalizer.normalize(name.text(), Normalizer.Form.NFC);
            if (folded.equals("<<") && !name.quoted()) {
                findings.accept(Finding.of(Code.YAML_MERGE, name.at()));
            } else if (!seen.add(folded)) {
                // The parser does not look; the first one counts.
                findings.accept(Finding.of(Code.KEY_DUPLICATE, name.at(), folded));
            } else {
                entries.add(new Node.Entry(folded, name.at(), value));
            }
        }
        parser.getEvent();
        return new Node.Mapping(entries, at);
    }

    private Node.Scalar scalar(ScalarEvent event, Span at) {
        String value = event.getValue();
        boolean quoted = !event.isPlain();
        ScalarStyle style = event.getScalarStyle();
        if (style == ScalarStyle.LITERAL && !value.isEmpty()) {
            Mark mark = event.getStartMark();
            int indent = LiteralBlock.indentation(source, mark.getLine() + 1);
            // The text begins on the line after the bar.
            return new Node.Scalar(
                    value,
                    true,
                    at,
                    Places.lines(source.file(), value, mark.getLine() + 2, indent + 1, indent));
        }
        boolean oneLine = event.getStartMark().getLine() == event.getEndMark().getLine();
        Places places =
                style == ScalarStyle.PLAIN && oneLine
                        ? Places.lines(source.file(), value, at.line(), at.column(), 0)
                        : Places.whole(at);
        return new Node.Scalar(value, quoted, at, places);
    }

    /** Each character that would be an empty box on paper, once a value. */
    private void reportUnprintable(Node.Scalar value) {
        Set<Integer> reported = new HashSet<>();
        String text = value.text();
        for (int i = 0; i < text.length(); i++) {
            // Up to here every typeface that writes Swedish has them all.
            if (text.charAt(i) < 0x100) {
                continue;
            }
            int character = text.codePointAt(i);
            if (!printable.test(character) && reported.add(character)) {
                findings.accept(
                        Finding.of(
                                Code.CHARACTER_MISSING,
                                value.places().at(i, Character.charCount(character)),
                                Character.toString(character),
                                String.format("U+%04X", character)));
            }
            i += Character.charCount(character) - 1;
        }
    }

    private void refuseTag(String tag, Span at) {
        // "!" alone is what a quoted scalar is given; it asks for nothing.
        if (tag != null && !tag.equals("!")) {
            findings.accept(Finding.of(Code.YAML_TAG, at, tag));
        }
    }

    private Finding syntax(MarkedYAMLException broken) {
        Mark mark =
                broken.getProblemMark() != null ? broken.getProblemMark() : broken.getContextMark();
        Span at = mark == null ? Span.startOf(source.file()) : span(mark, 1);
        return Finding.of(Code.YAML_SYNTAX, at, YamlProblem.of(broken).argument());
    }

    /** The whole of a one-line scalar; of what is longer, the rest of its first line. */
    private Span span(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        if (event instanceof ScalarEvent || event instanceof AliasEvent) {
            if (end.getLine() == start.getLine()) {
                return span(start, end.getColumn() - start.getColumn());
            }
        }
        String line = source.line(start.getLine() + 1);
        return span(
                start,
                line.stripTrailing().codePointCount(0, line.stripTrailing().length())
                        - start.getColumn());
    }

    private Span span(Mark mark, int length) {
        return new Span(
                source.file(), mark.getLine() + 1, mark.getColumn() + 1, Math.max(1, length));
    }

    /** Leaves the recursion; it never leaves this class. */
    private static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        LimitReached(Finding finding) {
            super(null, null, false, false);
            this.finding = finding;
        }
    }
}
