package org.vbeplan.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Judging;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.ChangeCode;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Messages;
import org.vbeplan.rulebook.Rulebook;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code vbe-plan explain}: says what a code is about, and which duties ask for it. */
final class ExplainCommand implements Command {

    private static final String NAME = "explain";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .paramLabel(messages.say("etikett.kod"))
                        .description(messages.say("cli.kod"))
                        .build());
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        String word = arguments.matchedPositionalValue(0, "");
        Optional<ChangeCode> change = Codes.change(word);
        Optional<Code> code =
                change.isPresent() ? Optional.empty() : Optional.of(Codes.named(word));
        // Which language is spoken may stand in the workspace.
        Collection<RuleSet> ruleSets = ruleSets(surroundings, talk);
        Speech speech = talk.speech();
        if (change.isPresent()) {
            String told = Explanation.of(change.get(), speech.messages(), speech.reportStyle());
            return StandardOutput.write(out -> out.write(told), talk);
        }
        Explanation explanation =
                new Explanation(code.orElseThrow(), speech.messages(), speech.reportStyle());
        Rulebook.entry(code.orElseThrow()).ifPresent(explanation::entry);
        String text = explanation.duties(ruleSets).toString();
        return StandardOutput.write(out -> out.write(text), talk);
    }

    /** Those of the workspace, as far as there is one and it can be read. */
    private static Collection<RuleSet> ruleSets(Surroundings surroundings, Talk talk)
            throws UsageException {
        Workspace workspace;
        try {
            workspace = new PlanArguments(surroundings.current(), talk.workspace()).workspace();
        } catch (UsageException noWorkspace) {
            if (!talk.workspace().isEmpty()) {
                throw noWorkspace;
            }
            return List.of();
        }
        try {
            Checking checking = new Checking(workspace, Judging.on(surroundings.dayOfJudgement()));
            talk.speakAsWorkspace(checking.language());
            return checking.city().ruleSets().values();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
