package org.vbeplan.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Quotes;
import org.vbeplan.ledger.Stamp;
import org.vbeplan.render.TemplateBrokenException;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/**
 * Plans as pages that keep up with their files while an author writes. A page is made again when it
 * is asked for and something it was made from has another stamp. One is made at a time.
 */
public final class LivePlans {

    private final Workspace workspace;
    private final Judging judging;
    private final RenderOptions options;
    private final Watchdog watchdog;
    private final Map<PlanFile, Kept> pages = new HashMap<>();
    private Map<Path, Stamp> sharedAsRead = Map.of();
    private List<PlanFile> plans = List.of();
    private Checking checking;
    private Rendering rendering;
    private Trouble trouble;

    /**
     * A page with what it was made from.
     *
     * @param city what the plans share, as it was read then
     * @param namesakes the plans that would have been written to the same files
     */
    private record Kept(
            LivePage page, Checking city, List<PlanFile> namesakes, Map<Path, Stamp> madeFrom) {}

    /**
     * @param patience how long a plan may take before it is given up
     */
    public LivePlans(Workspace workspace, Judging judging, Edition edition, Duration patience) {
        this.workspace = workspace;
        this.judging = judging;
        this.watchdog = new Watchdog(patience);
        this.options =
                new RenderOptions(
                        List.of(Format.HTML),
                        workspace.root(),
                        edition,
                        true, // a plan that is being written has errors now and then
                        "",
                        patience,
                        new Messages(Language.SWEDISH));
    }

    /** Looks at what there is now; the workspace's plans, none where it can't be read. */
    public synchronized List<PlanFile> look() {
        try {
            plans = List.of();
            plans = workspace.plans();
            readShared();
        } catch (IOException unreadable) {
            checking = null;
            trouble = trouble(unreadable);
        }
        return plans;
    }

    /** The language that the workspace asks for; may be empty. */
    public synchronized String language() {
        look();
        return checking == null ? "" : checking.language();
    }

    /** A plan's page as its own files are now, and the workspace's at the last look. */
    public synchronized LivePage page(PlanFile plan) {
        Kept kept = pages.get(plan);
        if (kept != null && isCurrent(kept)) {
            return kept.page();
        }
        Map<Path, Stamp> madeFrom = new ConcurrentHashMap<>();
        madeFrom.put(plan.path(), Stamp.of(plan.path()));
        LivePage before = kept == null ? LivePage.none(plan) : kept.page();
        LivePage page = trouble == null ? make(plan, before, madeFrom) : before.troubled(trouble);
        pages.put(plan, new Kept(page, checking, namesakes(plan), madeFrom));
        return page;
    }

    private boolean isCurrent(Kept kept) {
        return trouble == null
                && kept.city() == checking
                && kept.namesakes().equals(namesakes(kept.page().plan()))
                && kept.madeFrom().entrySet().stream()
                        .allMatch(file -> file.getValue().equals(Stamp.of(file.getKey())));
    }

    private List<PlanFile> namesakes(PlanFile plan) {
        return plans.stream().filter(each -> each.output().equals(plan.output())).toList();
    }

    /** Reads what the plans share, where it has other stamps. */
    private void readShared() throws IOException {
        Map<Path, Stamp> now = new TreeMap<>();
        workspace.ownFiles().forEach(file -> now.put(file, Stamp.of(file)));
        if (checking == null || !now.equals(sharedAsRead)) {
            sharedAsRead = now;
            renew();
            trouble = null;
        }
        checking.plansAre(plans);
    }

    private Trouble trouble(IOException unreadable) {
        Path culprit =
                unreadable instanceof FileSystemException failed && failed.getFile() != null
                        ? Path.of(failed.getFile())
                        : workspace.root();
        return Trouble.reading(workspace.names().of(culprit), unreadable);
    }

    private void renew() throws IOException {
        WorkspaceFiles files = new WorkspaceFiles(workspace.root());
        checking = new Checking(workspace, judging);
        rendering = new Rendering(workspace, files, "", Warmup.none());
    }

    private LivePage make(PlanFile plan, LivePage before, Map<Path, Stamp> madeFrom) {
        try {
            byte[] bytes = new PlanBytes(workspace).of(plan);
            Optional<LivePage> made = watchdog.run(() -> make(plan, bytes, before, madeFrom));
            if (made.isEmpty()) {
                // What was given up may still be at work with these.
                renew();
            }
            return made.orElseGet(
                    () -> before.troubled(Trouble.time(plan.name(), options.patience())));
        } catch (IOException unreadable) {
            return before.troubled(Trouble.reading(plan.name(), unreadable));
        } catch (UncheckedIOException unreadable) {
            return before.troubled(BrokenTemplate.trouble(unreadable.getCause(), workspace));
        } catch (OutOfMemoryError full) {
            return before.troubled(Trouble.memory(plan.name()));
        } catch (StackOverflowError | RuntimeException bug) {
            return before.troubled(Trouble.bug(plan.name(), bug));
        }
    }

    private LivePage make(PlanFile plan, byte[] bytes, LivePage before, Map<Path, Stamp> madeFrom) {
        List<Finding> shared = checking.workspaceFindings();
        if (shared.stream().anyMatch(Finding::isError)) {
            // Every name in the plan would be unknown.
            Quotes quotes = new FileQuotes(workspace.names());
            return new LivePage(plan, before.html(), true, shared, quotes, null);
        }
        CheckedPlan checked = checking.check(plan, bytes);
        QuotedLines lines = new QuotedLines();
        if (checking.source(plan.name()) != null) {
            lines.keep(checked.findings(), checking.source(plan.name()));
        }
        List<Finding> findings = new ArrayList<>(checked.findings());
        String html = before.html();
        boolean isOld = true;
        if (checked.plan().isPresent()) {
            try {
                RenderOptions asked = options.asDraft(checked.hasErrors());
                html = rendering.pages(checked, checking.source(plan.name()), asked).html();
                isOld = false;
            } catch (TemplateBrokenException broken) {
                findings.add(BrokenTemplate.finding(broken, workspace));
            }
        }
        checking.takePictures().keySet().forEach(file -> madeFrom.put(file, Stamp.of(file)));
        rendering.takePictures().keySet().forEach(file -> madeFrom.put(file, Stamp.of(file)));
        return new LivePage(plan, html, isOld, findings, lines, null);
    }
}
