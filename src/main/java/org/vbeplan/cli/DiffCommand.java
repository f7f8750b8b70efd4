package org.vbeplan.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.vbeplan.build.Compared;
import org.vbeplan.build.Verdict;
import org.vbeplan.finding.FindingPrinter;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Quotes;
import org.vbeplan.history.HistoryException;
import org.vbeplan.redline.Comparison;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code vbe-plan diff}: says what changed in plans. */
final class DiffCommand implements Command {

    private static final String NAME = "diff";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel(messages.say("etikett.vad"))
                        .description(messages.say("cli.diff.vad"))
                        .build());
        spec.addOption(Options.flag(messages, "cli.diff.cached", "--cached", "--staged"));
        DiffReport.addTo(spec, messages);
        spec.addOption(Options.flag(messages, "cli.diff.exit-code", "--exit-code"));
        spec.addOption(Options.text(messages, "cli.stdin", "FILE", "--stdin-filename"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        Duration patience = Opening.patience(surroundings);
        DiffReport report = DiffReport.asked(arguments, surroundings);
        try (DiffGround ground = new DiffGround(surroundings, talk);
                DiffSides sides = new DiffSides(ground, talk, patience)) {
            DiffAsked asked = asked(arguments, ground);
            DiffOutcome outcome =
                    asked instanceof DiffAsked.Two two
                            ? new DiffTwo(ground, sides, patience, surroundings.in())
                                    .compare(two, Options.value(arguments, "--stdin-filename"))
                            : new DiffBetween(ground, sides, patience, talk)
                                    .compare((DiffAsked.Between) asked);
            ExitCode unread = tell(outcome, talk);
            List<Comparison> comparisons = report.comparisons(outcome);
            ExitCode written =
                    report.write(comparisons, outcome, ground.workspace(), patience, talk);
            boolean differs = report.differs(outcome, comparisons);
            ExitCode found =
                    differs && Options.has(arguments, "--exit-code")
                            ? ExitCode.FINDINGS
                            : ExitCode.DONE;
            return written.worse(unread).worse(found).worse(sides.worst());
        } catch (HistoryException wrong) {
            if (wrong.isCallers()) {
                throw new UsageException(wrong.key(), wrong.arguments());
            }
            talk.speech().error(wrong.key(), wrong.arguments());
            return ExitCode.PREVENTED;
        }
    }

    private static DiffAsked asked(ParseResult arguments, DiffGround ground)
            throws UsageException, HistoryException, IOException {
        List<String> words = arguments.matchedPositionalValue(0, List.of());
        boolean fromStdin = words.contains(PlanArguments.STDIN);
        if (!Options.value(arguments, "--stdin-filename").isEmpty() && !fromStdin) {
            throw new UsageException("cli.stdin-saknas");
        }
        return new DiffArguments(ground, Options.has(arguments, "--cached")).read(words);
    }

    /** Tells of what could not be read; the author's mistakes in full. */
    static ExitCode tell(DiffOutcome outcome, Talk talk) {
        ExitCode worst = ExitCode.DONE;
        for (Compared compared : outcome.plans()) {
            for (Verdict verdict : compared.problems().verdicts()) {
                worst = worst.worse(tell(verdict, compared.problems().quotes(), talk));
            }
        }
        return worst;
    }

    private static ExitCode tell(Verdict verdict, Quotes quotes, Talk talk) {
        Speech speech = talk.speech();
        if (verdict.bug() != null) {
            speech.bug(verdict.file().name(), verdict.bug());
            return ExitCode.BUG;
        }
        if (verdict.trouble() != null) {
            if (!verdict.trouble().isToldElsewhere()) {
                speech.error(
                        verdict.trouble().key(),
                        verdict.trouble().file(),
                        verdict.trouble().reason());
            }
            return verdict.trouble().isAuthors() ? ExitCode.FINDINGS : ExitCode.PREVENTED;
        }
        FindingPrinter printer = FindingPrinter.quoting(quotes, speech.messages(), speech.style());
        verdict.findings().forEach(finding -> speech.err().println(printer.frame(finding)));
        return ExitCode.FINDINGS;
    }
}
