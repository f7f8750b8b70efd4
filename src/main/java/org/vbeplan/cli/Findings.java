package org.vbeplan.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Trouble;
import org.vbeplan.build.Validation;
import org.vbeplan.build.Verdict;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Quotes;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.report.FailOn;
import org.vbeplan.report.PlanReport;
import org.vbeplan.report.Remark;
import org.vbeplan.report.Report;
import org.vbeplan.workspace.PlanFile;

/** Gathers what was found in several workspaces, as far as it counts. */
final class Findings implements Quotes {

    private final Selection selection;
    private final List<Remark> ownFiles = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Quotes> quotes = new ArrayList<>();
    private boolean hasOwnErrors;

    Findings(Selection selection) {
        this.selection = selection;
    }

    /** Takes what is wrong in a workspace's own files; whether its plans can be checked. */
    boolean takeOwnFiles(Checking checking) {
        quotes.add(at -> line(checking.source(at.file()), at));
        List<Finding> findings = checking.workspaceFindings();
        findings.stream().filter(selection::keeps).map(Remark::of).forEach(ownFiles::add);
        boolean broken = findings.stream().anyMatch(Finding::isError);
        hasOwnErrors |= broken;
        return !broken;
    }

    /** Takes plans that can't be checked because of their workspace. */
    void leave(Collection<PlanFile> plans) {
        for (PlanFile plan : plans) {
            verdicts.add(Verdict.prevented(plan, Trouble.unchecked(plan.name())));
        }
    }

    /** Takes what a workspace's plans gave; all must have been read. */
    List<Verdict> take(Validation validation) {
        List<Verdict> each = validation.verdicts();
        quotes.add(validation.quotes());
        verdicts.addAll(each);
        return each;
    }

    Report report(Messages messages) {
        List<PlanReport> plans = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            List<Remark> remarks = new ArrayList<>();
            verdict.findings().forEach(finding -> remarks.add(Remark.of(finding)));
            verdict.excepted()
                    .forEach(each -> remarks.add(new Remark(each.finding(), each.reason())));
            remarks.removeIf(remark -> !selection.keeps(remark.finding()));
            remarks.sort(Comparator.comparing(Remark::finding));
            PlanFile file = verdict.file();
            plans.add(new PlanReport(file.id(), file.name(), remarks, problem(verdict, messages)));
        }
        return new Report(ownFiles, plans);
    }

    private static String problem(Verdict verdict, Messages messages) {
        Trouble trouble = verdict.trouble();
        if (trouble != null) {
            return messages.say(trouble.key(), trouble.file(), trouble.reason());
        }
        return verdict.bug() == null
                ? ""
                : messages.say("cli.internt", verdict.file().id(), String.valueOf(verdict.bug()));
    }

    /** How the run ended; the same for every form of report. */
    ExitCode exitCode(Report report, FailOn failOn) {
        if (verdicts.stream().anyMatch(verdict -> verdict.bug() != null)) {
            return ExitCode.BUG;
        }
        if (hasOwnErrors || verdicts.stream().anyMatch(verdict -> !verdict.isComplete())) {
            return ExitCode.PREVENTED;
        }
        return report.remarks().stream().anyMatch(failOn::isReachedBy)
                ? ExitCode.FINDINGS
                : ExitCode.DONE;
    }

    @Override
    public String line(Span at) {
        for (Quotes each : quotes) {
            String line = each.line(at);
            if (!line.isEmpty()) {
                return line;
            }
        }
        return "";
    }

    private static String line(SourceText source, Span at) {
        return source == null ? "" : source.line(at.line());
    }
}
