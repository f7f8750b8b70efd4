package org.vbeplan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.plan.Exemption;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/**
 * Reads a plan's file.
 *
 * <p>Every mistake in the file's structure is reported, each once; what can be read is returned all
 * the same, so that the rest can be checked and a draft can be written.
 */
public final class PlanReader {

    /** The most a plan may hold; the largest real one has twenty-two. */
    public static final int MAX_ACTIVITIES = 20_000;

    private final Markdown markdown;
    private final IntPredicate printable;

    /**
     * @param printable tells whether the documents' typeface has a character
     */
    public PlanReader(Markdown markdown, IntPredicate printable) {
        this.markdown = markdown;
        this.printable = printable;
    }

    /** The plan, or nothing where the file is no YAML mapping at all. */
    public Optional<Plan> read(SourceText source, Consumer<Finding> findings) {
        Span top = Span.startOf(source.file());
        OneEach found = new OneEach();
        Optional<Node> root = YamlTree.read(source, printable, found);
        root.ifPresent(node -> PlanFormat.PLAN.check(node, top, found));
        found.report(findings);
        if (root.isEmpty() || !(root.get() instanceof Node.Mapping)) {
            return Optional.empty();
        }
        Node meant = PlanFormat.PLAN.meant(root.get());
        Fields fields = Fields.of(meant, top, new ProseReader(markdown, printable, findings));
        Plan plan =
                new Plan(
                        source.file(),
                        HeaderReader.read(fields.fields("handlingsplan")),
                        SectionReader.sections(fields.fields("avsnitt")),
                        fields.keyAt("avsnitt"),
                        notes(fields),
                        exemptions(fields),
                        reasons(fields.fields("ändringar")));
        limitActivities(plan, findings);
        return Optional.of(plan);
    }

    private static List<Exemption> exemptions(Fields plan) {
        return plan.list("avsteg").stream()
                .map(
                        fields ->
                                new Exemption(
                                        fields.word("regel"),
                                        fields.word("plats"),
                                        fields.prose("skäl"),
                                        fields.word("gäller-till"),
                                        fields.at()))
                .toList();
    }

    private static List<Plan.Reason> reasons(Fields changes) {
        return changes.all().stream()
                .map(entry -> new Plan.Reason(key(entry), changes.prose(entry.value())))
                .toList();
    }

    private static List<Plan.Note> notes(Fields fields) {
        List<Plan.Note> notes = new ArrayList<>();
        notes.addAll(notes(fields.fields("källor"), Plan.Note.Kind.SOURCE));
        notes.addAll(notes(fields.fields("noter"), Plan.Note.Kind.EXPLANATION));
        return notes;
    }

    /** The sources or notes under a key, each a text or a mapping. */
    static List<Plan.Note> notes(Fields fields, Plan.Note.Kind kind) {
        List<Plan.Note> notes = new ArrayList<>();
        for (Node.Entry entry : fields.all()) {
            Node value = entry.value();
            Fields inside = fields.inside(value);
            boolean isText = value.kind() == Node.Kind.SCALAR;
            notes.add(
                    new Plan.Note(
                            entry.key(),
                            kind,
                            isText ? fields.prose(value) : inside.prose("text"),
                            isText ? Prose.NONE : inside.prose("saknas"),
                            isText ? Word.NONE : inside.word("länk"),
                            entry.keyAt()));
        }
        return notes;
    }

    private static void limitActivities(Plan plan, Consumer<Finding> findings) {
        List<Span> rows = plan.activities().stream().map(activity -> activity.at()).toList();
        if (rows.size() > MAX_ACTIVITIES) {
            findings.accept(
                    Finding.of(
                            Code.TOO_MANY_ACTIVITIES,
                            rows.get(MAX_ACTIVITIES),
                            "" + rows.size(),
                            "" + MAX_ACTIVITIES));
        }
    }

    /** An id as a word at the place of its key. */
    static Word key(Node.Entry entry) {
        return new Word(entry.key(), entry.keyAt());
    }
}
