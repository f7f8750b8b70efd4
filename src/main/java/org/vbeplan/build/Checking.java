package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.vbeplan.check.CityCheck;
import org.vbeplan.check.Exemptions;
import org.vbeplan.check.PlanCheck;
import org.vbeplan.city.City;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Bound;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.lint.LintCheck;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.plan.Plan;
import org.vbeplan.print.Glyphs;
import org.vbeplan.read.PlanReader;
import org.vbeplan.read.SourceReader;
import org.vbeplan.rule.RuleCheck;
import org.vbeplan.rule.RuleSetCheck;
import org.vbeplan.workspace.CityLoader;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.PlanPath;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/** Reads and checks the plans of one workspace. Used by one thread at a time. */
public final class Checking {

    private final Map<String, SourceText> sources = new ConcurrentHashMap<>();
    private final Map<String, TreeSet<String>> outputs = new ConcurrentHashMap<>();
    private final CityLoader.Loaded loaded;
    private final List<Finding> workspaceFindings;
    private final PlanReader reader;
    private final PictureFiles pictures;
    private final PlanCheck check;
    private final RuleCheck rules = new RuleCheck();
    private final LintCheck lints = new LintCheck();
    private final Judging judging;

    /**
     * Loads what the plans have in common.
     *
     * @param judging a rule set that it names must be among {@link #city}'s before plans are
     *     checked
     * @throws IOException where a file of the workspace can't be read
     */
    public Checking(Workspace workspace, Judging judging) throws IOException {
        this.judging = judging;
        Markdown markdown = new Markdown();
        this.loaded = new CityLoader(workspace, markdown, Glyphs::has, sources).load();
        this.workspaceFindings = workspaceFindings(workspace);
        this.reader = new PlanReader(markdown, Glyphs::has);
        this.pictures = new PictureFiles(workspace, new WorkspaceFiles(workspace.root()));
        this.check = new PlanCheck(pictures);
        plansAre(workspace.plans());
    }

    /** Says which plans there are: two that would be written to the same files are both refused. */
    void plansAre(List<PlanFile> plans) {
        outputs.clear();
        plans.forEach(plan -> namesWithOutputOf(plan).add(plan.name()));
    }

    /**
     * A city that uses the built-in riktlinjer need not have all the boards that they name, and
     * where a register can't be read, every name would be unknown.
     */
    private List<Finding> workspaceFindings(Workspace workspace) {
        List<Finding> wrong = new ArrayList<>(loaded.findings());
        if (wrong.stream().noneMatch(Finding::isError)) {
            CityCheck check = new CityCheck(wrong::add);
            check.registers(city().boards(), city().laws());
            city().ruleSets().values().forEach(check::time);
        }
        if (workspace.hasRuleSets() && wrong.stream().noneMatch(Finding::isError)) {
            RuleSetCheck names = new RuleSetCheck();
            city().ruleSets().values().forEach(rules -> names.check(rules, city(), wrong::add));
        }
        PersonsNumbers.settle(wrong);
        return List.copyOf(wrong);
    }

    /**
     * Another of the same city, for another thread.
     *
     * @throws IOException where the workspace is no longer there
     */
    Checking beside(Workspace workspace) throws IOException {
        return new Checking(this, workspace);
    }

    private Checking(Checking first, Workspace workspace) throws IOException {
        this.judging = first.judging;
        this.loaded = first.loaded;
        this.workspaceFindings = first.workspaceFindings;
        this.reader = new PlanReader(new Markdown(), Glyphs::has);
        this.pictures = new PictureFiles(workspace, new WorkspaceFiles(workspace.root()));
        this.check = new PlanCheck(pictures);
        this.sources.putAll(first.sources);
        first.outputs.forEach((output, plans) -> outputs.put(output, new TreeSet<>(plans)));
    }

    /** The pictures that plans asked for since the last time that this was asked. */
    Map<Path, String> takePictures() {
        return pictures.takeAsked();
    }

    /** What is wrong in the workspace's own files. */
    public List<Finding> workspaceFindings() {
        return workspaceFindings;
    }

    public City city() {
        return loaded.city();
    }

    /** The language the workspace asks for; may be empty. */
    public String language() {
        return loaded.language();
    }

    /** The text of every file read so far, by the name that findings give it. */
    public SourceText source(String file) {
        return sources.get(file);
    }

    /** Gives a plan's text away, where many are checked and not all can be kept; null if none. */
    SourceText forget(String file) {
        return sources.remove(file);
    }

    /**
     * Reads and checks a plan.
     *
     * @param bytes the file's content
     */
    public CheckedPlan check(PlanFile file, byte[] bytes) {
        TreeSet<Finding> findings = new TreeSet<>();
        Optional<PlanInCity> plan =
                SourceReader.read(file.name(), bytes, findings::add)
                        .flatMap(source -> read(source, findings))
                        .map(read -> new PlanInCity(read, loaded.city()));
        plan.ifPresent(
                context -> {
                    // They take as long as all the rest, and need nothing from it.
                    Meanwhile<List<Finding>, RuntimeException> remarks =
                            Meanwhile.begin(() -> remarks(context));
                    check.check(context, findings::add);
                    judge(context, findings);
                    findings.addAll(remarks.get());
                    PlanPath.disagreement(file, context).ifPresent(findings::add);
                });
        reportCollision(file, findings);
        PersonsNumbers.settle(file, findings);
        Surveys.settle(findings);
        // The last thing that happens to findings: the plan's author answers for some.
        Exemptions exemptions = plan.map(this::exemptions).orElse(Exemptions.none());
        Exemptions.Sorted sorted = exemptions.sort(findings, false);
        List<Finding> told = Bound.of(sorted.findings());
        return new CheckedPlan(file, plan, told, sorted.excepted(), exemptions);
    }

    private List<Finding> remarks(PlanInCity context) {
        List<Finding> remarks = new ArrayList<>();
        lints.check(context, remarks::add);
        return remarks;
    }

    /** Reads a plan that others are held beside; what is wrong with it is not asked. */
    Optional<PlanInCity> look(PlanFile file, byte[] bytes) {
        return SourceReader.read(file.name(), bytes, finding -> {})
                .flatMap(source -> reader.read(source, finding -> {}))
                .map(read -> new PlanInCity(read, loaded.city()));
    }

    /** By the rule set that is asked for, or by the plan's own. */
    private void judge(PlanInCity context, TreeSet<Finding> findings) {
        // A key without a value has been told so, and is one mistake.
        Set<Span> withoutValue = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.code() == Code.VALUE_MISSING) {
                withoutValue.add(finding.at());
            }
        }
        Consumer<Finding> others =
                finding -> {
                    if (!withoutValue.contains(finding.at())) {
                        findings.add(finding);
                    }
                };
        if (judging.ruleSet().isEmpty()) {
            rules.check(context, others);
        } else {
            RuleSet asked = loaded.city().ruleSets().get(judging.ruleSet());
            rules.check(context, requireNonNull(asked, judging.ruleSet()), others);
        }
    }

    /** What was not looked for can't be missed: the exception from it may still be needed. */
    private Exemptions exemptions(PlanInCity context) {
        Set<Code.Kind> lookedFor = EnumSet.of(Code.Kind.STRUCTURE, Code.Kind.LINT);
        boolean byItsOwn =
                judging.ruleSet().isEmpty() || judging.ruleSet().equals(context.ruleSetId());
        if (byItsOwn && context.board().isPresent() && context.ruleSet().isPresent()) {
            lookedFor.add(Code.Kind.DUTY);
        }
        SourceText source = sources.get(context.plan().file());
        return Exemptions.of(context, source, judging.today(), judging.exceptions(), lookedFor);
    }

    private Optional<Plan> read(SourceText source, TreeSet<Finding> findings) {
        sources.put(source.file(), source);
        return reader.read(source, finding -> take(finding, findings));
    }

    /** A number that only the reading showed has not been blanked out in the file's text. */
    private void take(Finding finding, TreeSet<Finding> findings) {
        findings.add(finding);
        sources.computeIfPresent(finding.at().file(), (file, text) -> text.shownWith(finding));
    }

    /** Both are refused, whichever comes first: which one should win is not ours to say. */
    private void reportCollision(PlanFile file, TreeSet<Finding> findings) {
        TreeSet<String> names = namesWithOutputOf(file);
        names.add(file.name());
        names.stream()
                .filter(name -> !name.equals(file.name()))
                .findFirst()
                .map(other -> Finding.of(Code.OUTPUT_COLLISION, Span.startOf(file.name()), other))
                .ifPresent(findings::add);
    }

    private TreeSet<String> namesWithOutputOf(PlanFile file) {
        return outputs.computeIfAbsent(file.output(), output -> new TreeSet<>());
    }
}
