package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vbeplan.build.BuildOptions;
import org.vbeplan.build.Checking;
import org.vbeplan.build.CityBuild;
import org.vbeplan.build.FileQuotes;
import org.vbeplan.build.Finished;
import org.vbeplan.build.HeldException;
import org.vbeplan.build.Judging;
import org.vbeplan.build.NotBuiltException;
import org.vbeplan.build.OthersException;
import org.vbeplan.build.Trouble;
import org.vbeplan.build.Unchanged;
import org.vbeplan.build.UnwritableException;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Quotes;
import org.vbeplan.finding.Severity;
import org.vbeplan.ledger.DamagedException;
import org.vbeplan.ledger.FindingBytes;
import org.vbeplan.report.FailOn;
import org.vbeplan.report.PlanReport;
import org.vbeplan.report.Presentation;
import org.vbeplan.report.Remark;
import org.vbeplan.report.Report;
import org.vbeplan.report.ReportFormat;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** One build, from what is asked to what is told. */
final class BuildRun {

    private final Workspace workspace;
    private final BuildOptions options;
    private final FailOn failOn;
    private final List<Target> targets;
    private final Target deps;
    private final Surroundings surroundings;
    private final Talk talk;
    private final Names names;

    /**
     * @param deps where it is written what documents are made from; null where nobody asks
     */
    BuildRun(
            Workspace workspace,
            BuildOptions options,
            FailOn failOn,
            List<Target> targets,
            Target deps,
            Surroundings surroundings,
            Talk talk) {
        this.workspace = workspace;
        this.options = options;
        this.failOn = failOn;
        this.targets = targets;
        this.deps = deps;
        this.surroundings = surroundings;
        this.talk = talk;
        this.names = new Names(surroundings.current());
    }

    ExitCode run(boolean dry) throws UsageException, IOException {
        try {
            return run(options, dry);
        } catch (DamagedException ledger) {
            // What is remembered is of no use, and only costs time to find again.
            return run(options.forced(), dry);
        }
    }

    private ExitCode run(BuildOptions options, boolean dry) throws UsageException, IOException {
        Path folder = options.rendering().output();
        try {
            if (!dry && isOnlyBuilt()) {
                Optional<Unchanged> unchanged = Unchanged.since(workspace, options);
                if (unchanged.isPresent()) {
                    return told(unchanged.get());
                }
            }
            return open(options, dry);
        } catch (UnwritableException failed) {
            return talk.prevented(failed.trouble(folder, names));
        } catch (NotBuiltException nothing) {
            throw new UsageException("cli.inget-byggt", names.of(nothing.folder()));
        } catch (OthersException others) {
            throw new UsageException(
                    "cli.annan-arbetsyta", names.of(folder), names.of(others.workspace()));
        } catch (HeldException held) {
            talk.speech().error("trouble.held", names.of(folder));
            return ExitCode.PREVENTED;
        }
    }

    /** Whether nothing is asked for besides the documents that takes knowing all plans. */
    private boolean isOnlyBuilt() {
        return targets.isEmpty() && deps == null;
    }

    private ExitCode told(Unchanged unchanged) {
        talk.speakAsWorkspace(unchanged.language());
        BuildReport told = new BuildReport(talk, 0);
        told.errors(unchanged.found(), new FileQuotes(names));
        told.summary(unchanged);
        return code(unchanged);
    }

    /** A plan that is refused is refused, whatever else makes a build fail. */
    private ExitCode code(Unchanged found) {
        boolean failing =
                found.refused() > 0 || failOn.isReachedBy(found.errors(), found.warnings());
        return failing ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private ExitCode open(BuildOptions options, boolean dry) throws UsageException, IOException {
        try (CityBuild build =
                dry ? CityBuild.look(workspace, options) : CityBuild.open(workspace, options)) {
            talk.speakAsWorkspace(build.language());
            if (build.plans().isEmpty() && options.shard().isWhole()) {
                throw new UsageException("cli.inga-planer", names.of(workspace.root()));
            }
            if (dry) {
                new BuildReport(talk, build.pending().size()).plan(build);
                return ExitCode.DONE;
            }
            return run(build);
        }
    }

    private ExitCode run(CityBuild build) throws UsageException, IOException {
        BuildReport told = new BuildReport(talk, build.pending().size());
        if (!build.isCurrent()) {
            build.warmUp();
            Judging judging = Judging.on(options.today());
            Optional<Checking> city = Opening.open(workspace, judging, talk);
            if (city.isEmpty() || Opening.isBroken(city.get(), talk)) {
                return ExitCode.PREVENTED;
            }
            build.make(city.get(), told);
            build.compare(city.get());
        }
        Report report = report(build, told);
        ExitCode worst = told.worst();
        try {
            Finished finished = build.finish();
            told.removed(finished.removed());
            told.strays(
                    finished.strays().stream()
                            .map(file -> names.of(build.folder().resolve(file)))
                            .toList());
            worst = worst.worse(told.page(finished.page(), new FileQuotes(names)));
        } catch (DamagedException ledger) {
            // What nobody asked for before is read to be written down again: not the folder's
            // fault.
            throw ledger;
        } catch (IOException failed) {
            Trouble trouble = Trouble.writing(names.of(build.folder()), failed);
            worst = worst.worse(talk.prevented(trouble));
        }
        Quotes quotes = new FileQuotes(names);
        Unchanged found = found(build, report);
        told.errors(found.found(), quotes);
        for (Target target : targets) {
            worst = worst.worse(write(target, report, quotes));
        }
        if (deps != null) {
            worst = worst.worse(deps.write(out -> MakeRules.write(build.madeFrom(), out), talk));
        }
        told.summary(found);
        if (isOnlyBuilt()) {
            build.seal(found);
        }
        return worst.worse(code(found));
    }

    private static Unchanged found(CityBuild build, Report report) {
        Report.Totals totals = report.totals();
        return new Unchanged(
                build.language(),
                totals.plans(),
                build.refused(),
                totals.errors(),
                totals.warnings(),
                totals.excepted(),
                report.remarks().stream()
                        .filter(remark -> remark.is(Severity.ERROR))
                        .map(Remark::finding)
                        .toList());
    }

    private ExitCode write(Target target, Report report, Quotes quotes) {
        ReportFormat format = ReportFormat.byWord(target.form()).orElseThrow();
        Presentation presentation =
                new Presentation(
                        talk.speech().messages(),
                        quotes,
                        target.style(talk.speech()),
                        format.isForPeople() ? Severity.WARNING : Severity.ADVICE,
                        failOn,
                        talk.speech().quiet(),
                        Main.version());
        ExitCode worst = target.write(out -> format.write(report, presentation, out), talk);
        return format == ReportFormat.GITHUB
                ? worst.worse(JobPage.add(report, presentation, surroundings, talk))
                : worst;
    }

    private static Report report(CityBuild build, BuildReport told) throws IOException {
        List<PlanReport> plans = new ArrayList<>();
        for (PlanFile plan : build.plans()) {
            FindingBytes.Found found = build.found(plan);
            List<Remark> remarks = new ArrayList<>();
            found.findings().forEach(finding -> remarks.add(Remark.of(finding)));
            found.excepted()
                    .forEach(each -> remarks.add(new Remark(each.finding(), each.reason())));
            remarks.sort(Comparator.comparing(Remark::finding));
            plans.add(new PlanReport(plan.id(), plan.name(), remarks, told.problem(plan)));
        }
        List<Remark> shared = new ArrayList<>();
        for (Finding finding : build.sharedFindings()) {
            shared.add(Remark.of(finding));
        }
        return new Report(shared, plans);
    }
}
