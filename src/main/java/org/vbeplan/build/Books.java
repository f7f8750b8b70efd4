package org.vbeplan.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.lint.Excerpt;
import org.vbeplan.render.TemplateBrokenException;
import org.vbeplan.workspace.PlanFile;

/**
 * What a build's plans read and wrote, plan by plan. A plan that was given up may still write here;
 * what it writes is its own.
 */
final class Books implements Bookkeeper {

    private final OutputFolder output;
    private final BiPredicate<PlanFile, String> knows;
    private final Map<PlanFile, Page> pages = new ConcurrentHashMap<>();

    /**
     * @param knows whether a plan's documents, by their fingerprint, are there already
     */
    Books(OutputFolder output, BiPredicate<PlanFile, String> knows) {
        this.output = output;
        this.knows = knows;
    }

    /** One plan's page in the books. */
    static final class Page {
        CheckedPlan checked;
        byte[] excerpt = new byte[0];
        Map<String, String> facts = Map.of();
        final Map<Path, String> pictures = new TreeMap<>();
        String print = "";
        final List<KnownFile> written = new ArrayList<>();
    }

    /** Closes a plan's page and takes it out. */
    Page take(PlanFile plan) {
        Page page = pages.remove(plan);
        return page == null ? new Page() : page;
    }

    private Page page(CheckedPlan plan) {
        return pages.computeIfAbsent(plan.file(), file -> new Page());
    }

    @Override
    public void checked(CheckedPlan plan) {
        Page page = page(plan);
        page.checked = plan.withoutPlan();
        plan.plan()
                .ifPresent(
                        read -> {
                            page.excerpt = Excerpt.of(read, plan.file().id()).bytes();
                            page.facts = Facts.of(read);
                        });
    }

    @Override
    public void showed(CheckedPlan plan, Map<Path, String> pictures) {
        page(plan).pictures.putAll(pictures);
    }

    @Override
    public boolean knows(CheckedPlan plan, Print print) throws TemplateBrokenException {
        Page page = page(plan);
        page.print = print.read();
        return knows.test(plan.file(), page.print);
    }

    @Override
    public void wrote(CheckedPlan plan, Path file, byte[] bytes) {
        page(plan).written.add(output.known(file, bytes));
    }
}
