package org.vbeplan.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vbeplan.build.Compared;
import org.vbeplan.build.Format;
import org.vbeplan.build.PlanPair;
import org.vbeplan.build.RedlineDocuments;
import org.vbeplan.compose.Edition;
import org.vbeplan.document.Redline;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.redline.Comparison;
import org.vbeplan.redline.JsonRedline;
import org.vbeplan.redline.Reasons;
import org.vbeplan.redline.RedlineComposer;
import org.vbeplan.redline.TerminalRedline;
import org.vbeplan.redline.Version;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says what changed, in each form that is asked for. */
final class DiffReport {

    private static final String CATALOGUE = "redline";
    private static final String SUBSTANCE = "sak";

    private final List<Target> targets;
    private final boolean isInternal;
    private final boolean onlySubstance;
    private final boolean onlyNumbers;
    private final String day;

    private DiffReport(
            List<Target> targets,
            boolean isInternal,
            boolean onlySubstance,
            boolean onlyNumbers,
            String day) {
        this.targets = targets;
        this.isInternal = isInternal;
        this.onlySubstance = onlySubstance;
        this.onlyNumbers = onlyNumbers;
        this.day = day;
    }

    static void addTo(CommandSpec spec, Messages messages) {
        spec.addOption(
                Options.list(
                        messages.say("cli.diff.format"),
                        messages.say("etikett.form"),
                        "-f",
                        "--format"));
        spec.addOption(Options.text(messages, "cli.diff.only", SUBSTANCE, "--only"));
        spec.addOption(Options.flag(messages, "cli.diff.stat", "--stat"));
        spec.addOption(
                Options.text(messages, "cli.edition", "publik|intern", "--utgåva", "--edition"));
    }

    /** What is asked for. */
    static DiffReport asked(ParseResult arguments, Surroundings surroundings)
            throws UsageException {
        String only = Options.value(arguments, "--only");
        if (!only.isEmpty() && !only.equals(SUBSTANCE)) {
            List<String> known = List.of(SUBSTANCE);
            throw new UsageException("cli.diff-only", only, Nearest.to(only, known));
        }
        return new DiffReport(
                Target.asked(arguments, surroundings, DiffForm.words()),
                RenderCommand.edition(Options.value(arguments, "--utgåva")) == Edition.INTERNAL,
                !only.isEmpty(),
                Options.has(arguments, "--stat"),
                surroundings.sourceDate().map(LocalDate::toString).orElse(""));
    }

    /** What there is to say; of two points, only what is not the same at both. */
    List<Comparison> comparisons(DiffOutcome outcome) {
        List<Comparison> told = new ArrayList<>();
        for (Compared compared : outcome.plans()) {
            Comparison comparison = comparison(compared);
            boolean isTold =
                    comparison.differs()
                            || comparison.reading() != Comparison.Reading.WHOLE
                            || compared.plans().isRenamed()
                            || outcome.old() == null;
            if (isTold) {
                told.add(comparison);
            }
        }
        return told;
    }

    /** Whether anything differs of what is asked for. */
    boolean differs(DiffOutcome outcome, List<Comparison> comparisons) {
        return onlySubstance
                ? comparisons.stream().anyMatch(Comparison::differs)
                : outcome.differs();
    }

    private Comparison comparison(Compared compared) {
        PlanPair plans = compared.plans();
        boolean isWhole = compared.problems().isEmpty();
        Comparison.Reading reading = isWhole ? Comparison.Reading.WHOLE : Comparison.Reading.PART;
        String id =
                plans.isRenamed()
                        ? plans.old().orElseThrow().id() + " → " + plans.id()
                        : plans.id();
        if (compared instanceof Compared.Both both) {
            return Comparison.of(
                    id,
                    version(plans, plans.old().orElseThrow(), both.diff().old()),
                    version(plans, plans.current().orElseThrow(), both.diff().current()),
                    both.diff(),
                    Reasons.of(both.current().plan()),
                    reading,
                    isInternal,
                    onlySubstance);
        }
        Version none = Version.missing("–");
        if (compared instanceof Compared.Added added) {
            Version now = Version.of(plans.id(), plans.file().name(), added.plan());
            return Comparison.ofOne(id, none, now, reading);
        }
        if (compared instanceof Compared.Removed removed) {
            Version before = Version.of(plans.id(), plans.file().name(), removed.plan());
            return Comparison.ofOne(id, before, none, reading);
        }
        return Comparison.ofOne(id, none, none, Comparison.Reading.NOTHING);
    }

    /** The plan's name, or its file where both have the same name. */
    private static Version version(
            PlanPair plans, PlanFile file, org.vbeplan.compare.Outline outline) {
        return new Version(plans.isRenamed() ? file.id() : file.name(), file.name(), outline);
    }

    /** Writes what changed wherever it is asked for. */
    ExitCode write(
            List<Comparison> comparisons,
            DiffOutcome outcome,
            Optional<Workspace> workspace,
            Duration patience,
            Talk talk)
            throws IOException {
        ExitCode worst = ExitCode.DONE;
        RedlineDocuments documents = null;
        for (Target target : targets) {
            DiffForm form = DiffForm.named(target.form());
            if (form == DiffForm.JSON) {
                worst = worst.worse(json(comparisons, target, talk));
                continue;
            }
            Messages messages = messages(form, talk);
            RedlineComposer composer = new RedlineComposer(messages, presentation(form));
            Redline redline = composer.compose(comparisons, run(outcome, comparisons, messages));
            if (form == DiffForm.TEXT) {
                worst =
                        worst.worse(
                                target.write(
                                        out ->
                                                TerminalRedline.write(
                                                        redline,
                                                        onlyNumbers,
                                                        target.style(talk.speech()),
                                                        out),
                                        talk));
                continue;
            }
            if (documents == null) {
                documents = new RedlineDocuments(workspace.orElse(null), patience);
            }
            Redline shown = onlyNumbers ? redline.first(0, redline.totals().size(), "") : redline;
            RedlineDocuments.Made made =
                    documents.make(format(form), shown, target.shown(), composer::leftOut);
            worst = worst.worse(written(made, target, talk));
        }
        return worst;
    }

    private ExitCode json(List<Comparison> comparisons, Target target, Talk talk) {
        JsonRedline json =
                new JsonRedline(
                        messages(DiffForm.JSON, talk),
                        presentation(DiffForm.JSON),
                        onlyNumbers,
                        Main.version());
        return target.write(out -> json.write(comparisons, out), talk);
    }

    private static ExitCode written(RedlineDocuments.Made made, Target target, Talk talk) {
        Speech speech = talk.speech();
        if (made.bug() != null) {
            speech.bug(target.shown(), made.bug());
            return ExitCode.BUG;
        }
        if (made.trouble() != null) {
            return talk.prevented(made.trouble());
        }
        if (made.broken() != null) {
            FindingPrinter printer =
                    FindingPrinter.quoting(at -> "", speech.messages(), speech.style());
            speech.err().println(printer.frame(made.broken()));
            return ExitCode.PREVENTED;
        }
        return target.write(made.bytes(), talk);
    }

    /** A document is always Swedish; what is told at a terminal or in a comment is not. */
    private static Messages messages(DiffForm form, Talk talk) {
        Messages messages =
                form.isDocument() ? new Messages(Language.SWEDISH) : talk.speech().messages();
        return messages.and(CATALOGUE);
    }

    private RedlineComposer.Presentation presentation(DiffForm form) {
        return new RedlineComposer.Presentation(
                form.context(), form.isDocument(), isInternal, onlySubstance, day);
    }

    private static RedlineComposer.Run run(
            DiffOutcome outcome, List<Comparison> comparisons, Messages messages) {
        if (outcome.old() == null) {
            return RedlineComposer.Run.OF_TWO;
        }
        String between =
                messages.say(
                        "diff.mellan",
                        outcome.old().title(messages),
                        outcome.current().title(messages));
        int unchanged = outcome.same() + outcome.plans().size() - comparisons.size();
        return new RedlineComposer.Run(between, unchanged);
    }

    private static Format format(DiffForm form) {
        return switch (form) {
            case MARKDOWN -> Format.MARKDOWN;
            case HTML -> Format.HTML;
            case PDF -> Format.PDF;
            case TEXT, JSON -> throw new IllegalArgumentException(form.name());
        };
    }
}
