package org.vbeplan.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.vbeplan.check.PlanCheck;
import org.vbeplan.city.City;
import org.vbeplan.city.PlanInCity;
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
    private final PlanReader reader;
    private final PlanCheck check;
    private final RuleCheck rules = new RuleCheck();
    private final LintCheck lints = new LintCheck();

    /**
     * Loads what the plans have in common.
     *
     * @throws IOException where a file of the workspace can't be read
     */
    public Checking(Workspace workspace) throws IOException {
        Markdown markdown = new Markdown();
        this.loaded = new CityLoader(workspace, markdown, Glyphs::has, sources).load();
        this.reader = new PlanReader(markdown, Glyphs::has);
        this.check =
                new PlanCheck(new PictureFiles(workspace, new WorkspaceFiles(workspace.root())));
        for (PlanFile plan : workspace.plans()) {
            namesWithOutputOf(plan).add(plan.name());
        }
    }

    /** What is wrong in the workspace's own files. */
    public List<Finding> workspaceFindings() {
        return loaded.findings();
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
                    check.check(context, findings::add);
                    rules.check(context, findings::add);
                    lints.check(context, findings::add);
                    PlanPath.disagreement(file, context).ifPresent(findings::add);
                });
        reportCollision(file, findings);
        return new CheckedPlan(file, plan, new ArrayList<>(findings));
    }

    private Optional<Plan> read(SourceText source, TreeSet<Finding> findings) {
        sources.put(source.file(), source);
        return reader.read(source, findings::add);
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
