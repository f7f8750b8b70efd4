package org.vbeplan.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.PersonalNumbers;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.yaml.snakeyaml.DumperOptions;
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

    private static final String YAML_TAGS = "tag:yaml.org,2002:";

    private final SourceText source;
    private final Consumer<Finding> findings;
    private final Printable printable;
    private final YamlPlaces places;
    private final ParserImpl parser;
    private int nodes;

    /** The line of the last alias; 0 where there was none. */
    private int aliasLine;

    private YamlTree(SourceText source, IntPredicate printable, Consumer<Finding> findings) {
        this.source = source;
        this.printable = new Printable(printable, findings);
        this.places = new YamlPlaces(source);
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
            Finding syntax = tree.syntax(broken);
            // In  *very important* words  the star has been told, and nothing else is wrong.
            if (syntax.at().line() != tree.aliasLine) {
                findings.accept(syntax);
            }
        } catch (Stopped stopped) {
            findings.accept(stopped.finding());
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        parser.getEvent(); // stream start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return empty();
        }
        parser.getEvent(); // document start
        Node root = node(0);
        parser.getEvent(); // document end
        if (root instanceof Node.Scalar scalar && scalar.isEmpty()) {
            return empty();
        }
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            findings.accept(
                    Finding.of(
                            Code.YAML_SEVERAL_DOCUMENTS,
                            places.span(parser.peekEvent().getStartMark(), 3)));
        }
        return Optional.of(root);
    }

    private Optional<Node> empty() {
        findings.accept(Finding.of(Code.FILE_EMPTY, Span.startOf(source.file())));
        return Optional.empty();
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        Span at = places.span(event);
        if (depth > MAX_DEPTH) {
            throw Stopped.at(Code.YAML_TOO_DEEP, at, "" + MAX_DEPTH);
        }
        if (++nodes > MAX_NODES) {
            throw Stopped.at(Code.FILE_TOO_LARGE, at, "@storlek.värden");
        }
        if (event instanceof AliasEvent alias) {
            aliasLine = at.line();
            findings.accept(Finding.of(Code.YAML_ALIAS, at, "*" + alias.getAnchor()));
            return new Node.Refused(at);
        }
        if (event instanceof NodeEvent anchored && anchored.getAnchor() != null) {
            findings.accept(Finding.of(Code.YAML_ALIAS, at, "&" + anchored.getAnchor()));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), at);
            Node.Scalar value = scalar(scalar, at);
            printable.check(value.text(), value.places());
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
        MappingStartEvent mapping = (MappingStartEvent) event;
        refuseTag(mapping.getTag(), at);
        return mapping(mapping, at, depth);
    }

    private Node.Mapping mapping(MappingStartEvent start, Span at, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean whole = true;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            if (key instanceof Node.Scalar name && name.text().equals("<<") && !name.quoted()) {
                findings.accept(Finding.of(Code.YAML_MERGE, name.at()));
                refused(depth + 1);
                whole = false;
                continue;
            }
            Stopped.ifVariable(key, at);
            Node value = node(depth + 1);
            if (!(key instanceof Node.Scalar name)) {
                if (!(key instanceof Node.Refused)) {
                    findings.accept(Finding.of(Code.KEY_NOT_TEXT, key.at()));
                }
                whole = false;
            } else if (!seen.add(name.text())) {
                // The parser does not look; the first one counts.
                findings.accept(Finding.of(Code.KEY_DUPLICATE, name.at(), name.text()));
            } else {
                entries.add(new Node.Entry(name.text(), name.at(), value));
            }
        }
        parser.getEvent();
        boolean flow = start.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
        return new Node.Mapping(entries, flow, whole, at);
    }

    /** Reads past a value of which nothing more is to be said. */
    private void refused(int depth) {
        if (parser.checkEvent(Event.ID.Alias)) {
            parser.getEvent();
        } else {
            node(depth);
        }
    }

    private Node.Scalar scalar(ScalarEvent event, Span at) {
        Composed text = Composed.of(value(event, at), places.inside(event, at));
        return new Node.Scalar(text.text(), !event.isPlain(), at, text.places());
    }

    /**
     * A number that only shows in the value, as it may be written with escapes or parted by lines,
     * is blanked out here: the file's text had none.
     */
    private String value(ScalarEvent event, Span at) {
        String value = event.getValue();
        List<PersonalNumbers.Found> numbers = PersonalNumbers.in(value);
        if (numbers.isEmpty()) {
            return value;
        }
        findings.accept(SourceReader.number(at, numbers.get(0).coordination()));
        return PersonalNumbers.masked(value, numbers);
    }

    private void refuseTag(String tag, Span at) {
        // "!" alone is what a quoted scalar is given; it asks for nothing.
        if (tag != null && !tag.equals("!")) {
            findings.accept(Finding.of(Code.YAML_TAG, at, tag.replace(YAML_TAGS, "!!")));
        }
    }

    private Finding syntax(MarkedYAMLException broken) {
        YamlProblem problem = YamlProblem.of(broken);
        Mark mark = problem.place(broken);
        Span at = mark == null ? Span.startOf(source.file()) : places.span(mark, 1);
        return Finding.of(Code.YAML_SYNTAX, at, problem.argument());
    }
}
