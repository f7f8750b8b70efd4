package org.vbeplan.cli;

import java.io.IOException;
import java.util.List;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Nearest;
import org.vbeplan.report.RuleList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vbe-plan rules}: lists every code. */
final class RulesCommand implements Command {

    private static final String NAME = "rules";
    private static final List<String> FORMS = List.of("text", "json");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.addOption(Options.text(messages, "cli.rules.format", "FORM", "-f", "--format"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        String form = Options.value(arguments, "--format");
        RuleList rules = new RuleList(talk.speech().messages());
        return switch (form) {
            case "", "text" -> StandardOutput.write(rules::text, talk);
            case "json" -> StandardOutput.write(rules::json, talk);
            default ->
                    throw new UsageException(
                            "cli.okänd-form",
                            form,
                            Nearest.to(form, FORMS),
                            String.join(", ", FORMS));
        };
    }
}
