package org.vbeplan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.vbeplan.build.Judging;
import org.vbeplan.build.LivePlans;
import org.vbeplan.finding.Messages;
import org.vbeplan.serve.LiveSite;
import org.vbeplan.serve.LocalServer;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vbe-plan watch}: shows plans in the browser while they are being written. */
final class WatchCommand implements Command {

    private static final String NAME = "watch";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.addOption(Options.text(messages, "cli.port", "PORT", "--port"));
        spec.addOption(
                Options.text(messages, "cli.edition", "publik|intern", "--utgåva", "--edition"));
        spec.addPositional(Options.plans(messages, "cli.plan-fil"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        try (LocalServer server = start(arguments, surroundings, talk)) {
            if (server == null) {
                return ExitCode.PREVENTED;
            }
            // Until the user stops the program.
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }

    /** Begins to serve, and says where; null where the port is taken. */
    static LocalServer start(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        int port = port(Options.value(arguments, "--port"));
        AskedPlans asked = AskedPlans.of(arguments, surroundings, talk);
        if (asked.stdin() != null || asked.byWorkspace().size() != 1) {
            throw new UsageException("cli.watch-en");
        }
        Workspace workspace = asked.byWorkspace().keySet().iterator().next();
        Judging judging = Judging.on(surroundings.dayOfJudgement());
        LivePlans plans =
                new LivePlans(
                        workspace,
                        judging,
                        RenderCommand.edition(Options.value(arguments, "--utgåva")),
                        Opening.patience(surroundings));
        talk.speakAsWorkspace(plans.language());
        List<PlanFile> named = List.copyOf(asked.byWorkspace().get(workspace));
        Optional<LocalServer> server =
                serve(port, new LiveSite(plans, talk.speech().messages()), talk);
        if (server.isEmpty()) {
            return null;
        }
        String page = named.size() == 1 ? LiveSite.path(named.get(0)) : "/";
        talk.speech().say("cli.visar", server.get().address() + LiveSite.address(page));
        return server.get();
    }

    private static Optional<LocalServer> serve(int port, LiveSite site, Talk talk) {
        try {
            return Optional.of(LocalServer.start(port, site));
        } catch (IOException failed) {
            // Low ports are the system's own.
            String why = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
            boolean isDenied = why.contains("permission denied");
            String key = isDenied ? "trouble.port-nekad" : "trouble.port";
            talk.speech().error(key, Integer.toString(port), "");
            return Optional.empty();
        }
    }

    private static int port(String asked) throws UsageException {
        if (asked.isEmpty()) {
            return 0;
        }
        if (asked.matches("[0-9]{1,5}") && Integer.parseInt(asked) <= 65_535) {
            return Integer.parseInt(asked);
        }
        throw new UsageException("cli.okänd-port", asked);
    }
}
