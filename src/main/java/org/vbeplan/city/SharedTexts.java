package org.vbeplan.city;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Prose;

/**
 * The city's own text blocks, {@code texter/}.
 *
 * @param byPath path below {@code texter/} without {@code .md}, such as {@code 2016/2021/ansvar};
 *     ASCII, so that {@code tidig-upptäckt} stands as {@code tidig-upptackt}
 */
public record SharedTexts(Map<String, Prose> byPath) {

    /**
     * The block for a plan: that of its rule set and template, else that of its rule set, else the
     * one that all share.
     */
    public Optional<Prose> find(String ruleSet, String template, String id) {
        for (String folder : new String[] {ruleSet + "/" + template + "/", ruleSet + "/", ""}) {
            Prose text = byPath.get(folder + Ascii.fold(id));
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** The ids a plan may name, sorted. */
    public Collection<String> ids(String ruleSet, String template) {
        TreeSet<String> ids = new TreeSet<>();
        for (String path : byPath.keySet()) {
            int slash = path.lastIndexOf('/');
            String folder = path.substring(0, Math.max(0, slash));
            if (folder.isEmpty()
                    || folder.equals(ruleSet)
                    || folder.equals(ruleSet + "/" + template)) {
                ids.add(path.substring(slash + 1));
            }
        }
        return ids;
    }
}
