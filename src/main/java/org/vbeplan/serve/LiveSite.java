package org.vbeplan.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vbeplan.build.LivePage;
import org.vbeplan.build.LivePlans;
import org.vbeplan.finding.Messages;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.workspace.PlanFile;

/** Plans that are being written: each as its page, with what is wrong in it; and a list of them. */
public final class LiveSite implements Site {

    private static final String HOME = "/";

    private final LivePlans plans;
    private final LiveFrame frame;
    private final Map<String, Framed> framed = new ConcurrentHashMap<>();

    /** A page with its frame, as long as what it was made of is the same. */
    private record Framed(LivePage page, String html, String version) {}

    /**
     * @param messages in the author's language; the pages themselves are Swedish
     */
    public LiveSite(LivePlans plans, Messages messages) {
        this.plans = plans;
        this.frame = new LiveFrame(messages);
    }

    @Override
    public Optional<String> page(String path) {
        if (path.equals(HOME)) {
            return Optional.of(frame.home(paths(), version(HOME)));
        }
        return framed(path).map(Framed::html);
    }

    @Override
    public String version(String path) {
        return path.equals(HOME)
                ? Fingerprint.of(paths().toString().getBytes(StandardCharsets.UTF_8))
                : framed(path).map(Framed::version).orElse("");
    }

    /** A plan's address on this site. */
    public static String path(PlanFile plan) {
        return HOME + plan.output();
    }

    private Optional<Framed> framed(String path) {
        PlanFile plan = byPath().get(path);
        if (plan == null) {
            return Optional.empty();
        }
        LivePage page = plans.page(plan);
        return Optional.of(
                framed.compute(
                        path,
                        (key, kept) -> kept != null && kept.page() == page ? kept : frame(page)));
    }

    private Framed frame(LivePage page) {
        String version = Fingerprint.of(frame.content(page).getBytes(StandardCharsets.UTF_8));
        return new Framed(page, frame.page(page, path(page.plan()), version), version);
    }

    private List<String> paths() {
        return List.copyOf(byPath().keySet());
    }

    private Map<String, PlanFile> byPath() {
        Map<String, PlanFile> byPath = new LinkedHashMap<>();
        plans.look().forEach(plan -> byPath.put(path(plan), plan));
        return byPath;
    }
}
