package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vbeplan.build.Compared;
import org.vbeplan.build.Earlier;
import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.history.HistoryException;
import org.vbeplan.workspace.PlanFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code render --changes-since OLD}: finds what the plans that are rendered were before. */
final class Since {

    private static final String OPTION = "--changes-since";

    private Since() {}

    static void addTo(CommandSpec spec, Messages messages) {
        spec.addOption(Options.text(messages, "cli.since", "OLD", OPTION));
    }

    /**
     * What came of it.
     *
     * @param worst how what was told ends the run; where it is not {@link ExitCode#DONE} some plans
     *     can't be rendered
     */
    record Found(Earlier earlier, ExitCode worst) {}

    /** What the plans were, as far as anything is asked for. */
    static Found of(ParseResult arguments, AskedPlans plans, Surroundings surroundings, Talk talk)
            throws UsageException, IOException {
        String old = Options.value(arguments, OPTION);
        if (old.isEmpty()) {
            return new Found(Earlier.NONE, ExitCode.DONE);
        }
        if (plans.stdin() != null || plans.byWorkspace().size() != 1) {
            throw new UsageException("cli.since-planer");
        }
        Duration patience = Opening.patience(surroundings);
        try (DiffGround ground = new DiffGround(surroundings, talk);
                DiffSides sides = new DiffSides(ground, talk, patience)) {
            ground.enter(plans.byWorkspace().keySet().iterator().next());
            Set<PlanFile> files = plans.byWorkspace().values().iterator().next();
            DiffAsked asked = asked(old, files, ground);
            DiffOutcome outcome =
                    asked instanceof DiffAsked.Two two
                            ? new DiffTwo(ground, sides, patience, surroundings.in())
                                    .compare(two, "")
                            : new DiffBetween(ground, sides, patience, talk)
                                    .compare((DiffAsked.Between) asked);
            ExitCode told = DiffCommand.tell(outcome, talk);
            return new Found(earlier(outcome), told.worse(sides.worst()));
        } catch (HistoryException wrong) {
            if (wrong.isCallers()) {
                throw new UsageException(wrong.key(), wrong.arguments());
            }
            talk.speech().error(wrong.key(), wrong.arguments());
            return new Found(Earlier.NONE, ExitCode.PREVENTED);
        }
    }

    private static DiffAsked asked(String old, Set<PlanFile> files, DiffGround ground)
            throws UsageException, HistoryException, IOException {
        DiffWord word = DiffWord.of(old, ground);
        List<String> names = new ArrayList<>();
        files.forEach(file -> names.add(file.name()));
        if (word instanceof DiffWord.At at) {
            return new DiffAsked.Between(new Point.At(at.revision()), new Point.Now(), names);
        }
        DiffAsked.Named before;
        if (word instanceof DiffWord.PlanAt at) {
            before = new DiffAsked.Named(new Point.At(at.revision()), at.plan());
        } else if (word instanceof DiffWord.Plan plan && !old.equals(PlanArguments.STDIN)) {
            before = new DiffAsked.Named(new Point.Now(), plan.text());
        } else {
            ground.refuse(old, List.of());
            throw new UsageException("cli.ingen-plan", old, "");
        }
        if (names.size() != 1) {
            throw new UsageException("cli.since-en", old);
        }
        return new DiffAsked.Two(before, new DiffAsked.Named(new Point.Now(), names.get(0)));
    }

    private static Earlier earlier(DiffOutcome outcome) {
        Map<Path, Compared> byFile = new HashMap<>();
        for (Compared compared : outcome.plans()) {
            compared.plans().current().ifPresent(file -> byFile.put(file.path(), compared));
        }
        Messages swedish = new Messages(Language.SWEDISH);
        String with =
                outcome.old() == null
                        ? plan(outcome, swedish)
                        : swedish.say("cli.since-version", outcome.old().title(swedish));
        return new Earlier(byFile, with);
    }

    /** The plan that a plan is compared with, as its board calls it. */
    private static String plan(DiffOutcome outcome, Messages swedish) {
        for (Compared compared : outcome.plans()) {
            if (compared instanceof Compared.Both both) {
                PlanInCity old = both.old();
                PlanInCity now = both.current();
                boolean isSame =
                        old.years().equals(now.years())
                                && old.plan()
                                        .header()
                                        .board()
                                        .is(now.plan().header().board().text());
                return isSame
                        ? swedish.say("cli.since-version", both.plans().old().orElseThrow().name())
                        : swedish.say(
                                "cli.since-plan",
                                old.board()
                                        .map(Board::genitive)
                                        .orElse(old.plan().header().board().text()),
                                old.years());
            }
        }
        return "";
    }
}
