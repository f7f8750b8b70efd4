package org.vbeplan.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.vbeplan.finding.Finding;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.FindingBytes;
import org.vbeplan.ledger.KnownFile;
import org.vbeplan.ledger.Ledger;
import org.vbeplan.site.Listed;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * A whole workspace's documents, of which only those are made again that would become others.
 *
 * <p>A plan is looked at again when something it was made from has another content: its file, the
 * city's own files, a picture, the program, what is asked of it, or its documents. It is rendered
 * again when its pages became others. Steps: {@link #open}, {@link #make}, {@link #compare}, {@link
 * #finish}; each may find that there is nothing to do.
 */
public final class CityBuild implements Closeable {

    private final Workspace workspace;
    private final BuildOptions options;
    private final OutputFolder output;
    private final Ledger old;
    private final Inputs inputs;
    private final CityFiles shared;
    private final PlanKeys keys;
    private final List<PlanFile> plans = new ArrayList<>();
    private final Map<PlanFile, Reason> pending = new LinkedHashMap<>();
    private final Memory memory;
    private final String place;
    private final SharedFindings sharedFindings;
    private final Map<PlanFile, CheckedPlan> checked = new HashMap<>();
    private Making making;
    private Warmup warmup = Warmup.none();
    private boolean isAnother;
    private final String program;
    private Finished finished;

    private CityBuild(Workspace workspace, BuildOptions options, OutputFolder output, Ledger old)
            throws IOException {
        this.workspace = workspace;
        this.options = options;
        this.output = output;
        this.old = old;
        this.memory = new Memory(old, options.force());
        this.sharedFindings = new SharedFindings(old);
        this.inputs = new Inputs(workspace.root(), old, options.verify());
        this.shared = new CityFiles(workspace, inputs);
        List<PlanFile> all = workspace.plans();
        Owner owner = new Owner(workspace, output);
        owner.demandOurs(output.ledger(), all);
        this.place = owner.place();
        this.program = inputs.program(options.program());
        this.keys = new PlanKeys(workspace, all, options, program, shared.print(), inputs);
        for (PlanFile plan : all) {
            if (options.shard().holds(plan)) {
                look(plan);
            } else {
                memory.recallOther(plan);
            }
        }
    }

    /**
     * Takes hold of the output folder and sees what is to be done. Nothing is made yet.
     *
     * @throws IOException where the workspace can't be read, the folder not be written to, another
     *     build is at work in it, it is another workspace's, or a part is not there
     */
    public static CityBuild open(Workspace workspace, BuildOptions options) throws IOException {
        OutputFolder output = OutputFolder.hold(options.rendering().output(), options.verify());
        try {
            Ledger known =
                    options.parts().isEmpty()
                            ? output.ledger()
                            : Parts.join(output, options.parts(), workspace.plans());
            return new CityBuild(workspace, options, output, known);
        } catch (IOException | RuntimeException failed) {
            output.close();
            throw failed;
        }
    }

    /**
     * Sees what would be done, and touches nothing.
     *
     * @throws IOException where the workspace can't be read
     */
    public static CityBuild look(Workspace workspace, BuildOptions options) throws IOException {
        OutputFolder output = OutputFolder.seen(options.rendering().output(), options.verify());
        return new CityBuild(workspace, options, output, output.ledger());
    }

    private void look(PlanFile plan) {
        plans.add(plan);
        inputs.hash(plan.path()); // before it is read: what is remembered is then never newer
        Entry entry = memory.recall(plan);
        if (entry == null) {
            pending.put(plan, Reason.NEW);
        } else if (options.force()) {
            pending.put(plan, Reason.FORCED);
        } else if (!entry.key().equals(keys.now(plan, entry))) {
            pending.put(plan, Reason.CHANGED);
        } else if (!entry.isRefused()) {
            output.current(old, entry.outputs())
                    .ifPresentOrElse(
                            documents -> memory.put(plan, entry.with(documents)),
                            () -> pending.put(plan, Reason.DOCUMENT));
        }
    }

    /** The plans of this build, in order. */
    public List<PlanFile> plans() {
        return List.copyOf(plans);
    }

    /** How many of them have errors that keep them from being rendered. */
    public int refused() {
        return memory.refused();
    }

    /** What is to be made, and why. */
    public Map<PlanFile, Reason> pending() {
        return Collections.unmodifiableMap(pending);
    }

    /** Gets a printer ready, where plans are to be printed, while their city is still read. */
    public void warmUp() {
        warmup = pending.isEmpty() ? Warmup.none() : Warmup.of(options.rendering().formats());
    }

    /** Makes what is to be made. */
    public void make(Checking city, Listener listener) throws IOException {
        making(city).all(pending.keySet(), listener, this::made);
    }

    /** Called by the threads that make plans. */
    private boolean knows(PlanFile plan, String print) {
        Entry entry = memory.of(plan);
        return !options.force()
                && entry != null
                && entry.print().equals(print)
                && output.current(old, entry.outputs()).isPresent();
    }

    private void made(Making.Made made) {
        PlanFile plan = made.result().file();
        if (made.isLeft()) {
            memory.fail(plan);
            return;
        }
        Entry before = memory.of(plan);
        Map<String, String> pictures = new TreeMap<>();
        made.page()
                .pictures
                .forEach((file, hash) -> pictures.put(inputs.path(file), inputs.read(file, hash)));
        String key = keys.of(plan, made.content(), pictures, made.page().facts);
        boolean refused = made.result().state() == PlanResult.State.REFUSED;
        List<KnownFile> documents = made.page().written;
        if (documents.isEmpty() && before != null) {
            documents = output.current(old, before.outputs()).orElse(before.outputs());
        }
        String print = refused ? "" : made.page().print;
        List<String> shown = List.copyOf(pictures.keySet());
        memory.put(plan, made.entry(key, print, refused, shown, documents));
        checked.put(plan, made.page().checked);
    }

    /** Whether the plans have to be held beside each other, all or some. */
    public boolean isCompared() {
        return !options.shard().isWhole() || yearByYear(plan -> Optional.empty()).isDone();
    }

    /**
     * Holds the plans beside each other, where that was not done or something became another. What
     * is found changes no document.
     */
    public void compare(Checking city) throws IOException {
        if (options.shard().isWhole()) {
            Making again = making(city);
            yearByYear(plan -> Optional.ofNullable(checked.get(plan)).or(() -> again.check(plan)))
                    .all();
        }
    }

    private YearByYear yearByYear(Function<PlanFile, Optional<CheckedPlan>> check) {
        return new YearByYear(plans, memory.entries(), check);
    }

    private Making making(Checking city) throws IOException {
        sharedFindings.set(city);
        isAnother = true;
        if (making == null) {
            making = new Making(workspace, city, options, output, warmup, this::knows);
        }
        return making;
    }

    /** What was found in the files that the plans share, now or when they were last read. */
    public List<Finding> sharedFindings() throws IOException {
        return sharedFindings.findings();
    }

    /** The language that the workspace asks for; may be empty. */
    public String language() {
        return sharedFindings.language();
    }

    /** What each plan's documents are made from, of those that have any. */
    public List<MadeFrom> madeFrom() {
        List<MadeFrom> all = new ArrayList<>();
        for (PlanFile plan : plans) {
            Entry entry = memory.of(plan);
            if (entry != null && !entry.outputs().isEmpty()) {
                all.add(MadeFrom.of(plan, entry, output, workspace, shared.files()));
            }
        }
        return all;
    }

    /** What was found in a plan, now or when it was last looked at. */
    public FindingBytes.Found found(PlanFile plan) throws IOException {
        return memory.found(plan);
    }

    /** Whether there is nothing to make, to compare or to take away. */
    public boolean isCurrent() {
        return pending.isEmpty() && isCompared() && memory.left().isEmpty();
    }

    /**
     * Takes away what is no plan's any more, writes the front page, and writes down what the next
     * build is to know.
     */
    public Finished finish() throws IOException {
        List<String> left = memory.left();
        FrontPageFile file = new FrontPageFile(workspace, options, output, old, program);
        List<Listed> listed = plans.stream().map(plan -> memory.listed(plan, output)).toList();
        FrontPageResult page = file.write(sharedFindings, listed, shared.print());
        boolean isKnown = file.isKnown(page) && page.key().equals(sharedFindings.frontPage());
        boolean isAsBefore =
                pending.isEmpty()
                        && left.isEmpty()
                        && !isAnother
                        && place.equals(sharedFindings.place());
        if (isKnown && isAsBefore && inputs.opened() == 0 && output.opened() == 0) {
            return finished(left, page);
        }
        boolean torn = !shared.areAsSeen();
        Map<String, Entry> next = memory.next(torn ? List.copyOf(pending.keySet()) : List.of());
        output.remove(left);
        output.sweep();
        next.put(SharedFindings.ID, sharedFindings.entry(torn ? "" : page.key(), place));
        output.remember(new Ledger(inputs.seen(), next, page.files()), List.of(old));
        return finished(left, page);
    }

    /** A shard knows too little to say what is nobody's. */
    private Finished finished(List<String> left, FrontPageResult page) throws IOException {
        List<String> strays =
                options.shard().isWhole()
                        ? Strays.in(output.root(), memory.claimed(plans))
                        : List.of();
        finished = new Finished(left, strays, page);
        return finished;
    }

    /** Leaves word for a next build that finds nothing changed, where that can be known. */
    public void seal(Unchanged told) {
        if (finished != null && finished.isWhole() && !memory.hasFailed() && isCompared()) {
            new Sealing(workspace, new SealedBuild(workspace, options), inputs)
                    .seal(plans, shared.files(), memory.entries(), finished.page(), told);
        }
    }

    /** The folder that is written to. */
    public Path folder() {
        return output.root();
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
