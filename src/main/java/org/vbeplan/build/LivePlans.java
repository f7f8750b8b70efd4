package org.vbeplan.build;

import java.io.IOException;
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
    private Checking checking;
    private Rendering rendering;
    private Trouble trouble;

    /**
     * A page with what it was made from.
     *
     * @param city what the plans share, as it was read then
     */
    private record Kept(LivePage page, Checking city, Map<Path, Stamp> madeFrom) {}

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

    /** The workspace's plans as they are now. */
    public synchronized List<PlanFile> plans() throws IOException {
        return workspace.plans();
    }

    /** The language that the workspace asks for; may be empty. */
    public synchronized String language() {
        readShared();
        return checking == null ? "" : checking.language();
    }

    /** A plan's page as its files are now. */
    public synchronized LivePage page(PlanFile plan) {
        readShared();
        Kept kept = pages.get(plan);
        if (kept != null && isCurrent(kept)) {
            return kept.page();
        }
        Map<Path, Stamp> madeFrom = new ConcurrentHashMap<>();
        madeFrom.put(plan.path(), Stamp.of(plan.path()));
        LivePage before = kept == null ? LivePage.none(plan) : kept.page();
        LivePage page = trouble == null ? make(plan, before, madeFrom) : before.troubled(trouble);
        pages.put(plan, new Kept(page, checking, madeFrom));
        return page;
    }

    private boolean isCurrent(Kept kept) {
        return trouble == null
                && kept.city() == checking
                && kept.madeFrom().entrySet().stream()
                        .allMatch(file -> file.getValue().equals(Stamp.of(file.getKey())));
    }

    /** Reads what the plans share, where it has other stamps. */
    private void readShared() {
        try {
            Map<Path, Stamp> now = new TreeMap<>();
            workspace.ownFiles().forEach(file -> now.put(file, Stamp.of(file)));
            if (checking == null || !now.equals(sharedAsRead)) {
                sharedAsRead = now;
                renew();
                trouble = null;
            }
        } catch (IOException unreadable) {
            checking = null;
            trouble = Trouble.reading(workspace.names().of(workspace.root()), unreadable);
        }
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
