package org.vbeplan.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final AtomicInteger made = new AtomicInteger();
    private final Map<String, Framed> framed = new ConcurrentHashMap<>();

    /** A page with its frame, as long as what it was made of is the same. */
    private record Framed(LivePage page, String content, String html, String version) {}

    /**
     * @param messages in the author's language; the pages themselves are Swedish
     */
    public LiveSite(LivePlans plans, Messages messages) {
        this.plans = plans;
        this.frame = new LiveFrame(messages);
    }

    @Override
    public Optional<String> page(String path) {
        Map<String, PlanFile> now = byPath();
        return path.equals(HOME)
                ? Optional.of(frame.home(List.copyOf(now.keySet()), homeVersion(now)))
                : framed(path, now).map(Framed::html);
    }

    @Override
    public String missing(String path) {
        return frame.missing(path);
    }

    @Override
    public Map<String, String> versions(Collection<String> paths) {
        Map<String, PlanFile> now = byPath();
        Map<String, String> versions = new HashMap<>();
        for (String path : paths) {
            versions.put(
                    path,
                    path.equals(HOME)
                            ? homeVersion(now)
                            : framed(path, now).map(Framed::version).orElse(""));
        }
        return versions;
    }

    /** A plan's address on this site. */
    public static String path(PlanFile plan) {
        return HOME + plan.output();
    }

    /** The same as a browser wants it written. */
    public static String address(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException noPath) {
            return HOME;
        }
    }

    private static String homeVersion(Map<String, PlanFile> now) {
        return Fingerprint.of(now.keySet().toString().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Framed> framed(String path, Map<String, PlanFile> now) {
        PlanFile plan = now.get(path);
        if (plan == null) {
            return Optional.empty();
        }
        LivePage page = plans.page(plan);
        return Optional.of(
                framed.compute(
                        path,
                        (key, kept) ->
                                kept != null && kept.page() == page ? kept : frame(page, kept)));
    }

    /** Files that were saved as they were make the same page, and no other version of it. */
    private Framed frame(LivePage page, Framed kept) {
        String content = frame.content(page);
        if (kept != null && kept.content().equals(content)) {
            return new Framed(page, content, kept.html(), kept.version());
        }
        // The number tells apart what this program shows, the rest what one before it showed.
        String version = made.incrementAndGet() + "-" + Integer.toHexString(content.hashCode());
        return new Framed(page, content, frame.page(content, path(page.plan()), version), version);
    }

    private Map<String, PlanFile> byPath() {
        Map<String, PlanFile> byPath = new LinkedHashMap<>();
        plans.look().forEach(plan -> byPath.put(path(plan), plan));
        return byPath;
    }
}
