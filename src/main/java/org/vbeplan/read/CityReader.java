package org.vbeplan.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.text.Places;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** Reads the files of a workspace that hold no plan. */
public final class CityReader {

    private final Markdown markdown;
    private final IntPredicate printable;
    private final Consumer<Finding> findings;

    /**
     * @param printable tells whether the documents' typeface has a character
     */
    public CityReader(Markdown markdown, IntPredicate printable, Consumer<Finding> findings) {
        this.markdown = markdown;
        this.printable = printable;
        this.findings = findings;
    }

    /** What {@code vbe-plan.yaml} says. */
    public record Settings(Word city, Word language, List<Word> intranets) {
        public Settings {
            intranets = List.copyOf(intranets);
        }
    }

    public Optional<Settings> settings(SourceText source) {
        return fields(source, CityFormat.WORKSPACE)
                .map(
                        fields ->
                                new Settings(
                                        fields.word("stad"),
                                        fields.word("språk"),
                                        fields.words("intranät")));
    }

    /** Adds what a file of {@code register/} holds. */
    public void register(SourceText source, Register register) {
        fields(source, CityFormat.REGISTER).ifPresent(register::add);
    }

    /** A text of {@code texter/}. */
    public Prose text(SourceText source) {
        Places places = Places.lines(source.file(), source.text(), 1, 1, 0);
        Composed text = Composed.of(source.text(), places);
        new Printable(printable, findings).check(text.text(), text.places());
        return prose().read(text.text(), Span.startOf(source.file()), text.places());
    }

    /**
     * A rule set.
     *
     * @param id the file's name without {@code .yaml}
     */
    public Optional<RuleSet> ruleSet(String id, SourceText source) {
        return fields(source, RuleSetFormat.FILE)
                .map(file -> RuleSetReader.read(id, file.fields("riktlinjer"), findings));
    }

    private ProseReader prose() {
        return new ProseReader(markdown, printable, findings);
    }

    private Optional<Fields> fields(SourceText source, ObjectShape shape) {
        Span top = Span.startOf(source.file());
        OneEach found = new OneEach();
        Optional<Node> root = YamlTree.read(source, printable, found);
        root.ifPresent(node -> shape.check(node, top, found));
        found.report(findings);
        return root.map(node -> Fields.of(shape.meant(node), top, prose()));
    }
}
