package org.vbeplan.read;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;

/**
 * Keys of which at most one may be given.
 *
 * @param required one of them must be
 */
record KeyGroup(List<String> keys, boolean required) {

    /** Those that are given, in the order of the file. */
    List<String> given(Map<String, Span> given) {
        return given.keySet().stream().filter(keys::contains).toList();
    }

    /** Says that none is given, and names those that the other keys leave open. */
    void reportMissing(
            Map<String, Span> given,
            List<KeyGroup> groups,
            Span owner,
            String object,
            Consumer<Finding> findings) {
        List<String> open =
                keys.stream()
                        .filter(key -> groups.stream().noneMatch(group -> group.bars(key, given)))
                        .toList();
        List<String> named = open.isEmpty() ? keys : open;
        findings.accept(
                named.size() == 1
                        ? Finding.of(Code.KEY_MISSING, owner, named.get(0), object, "")
                        : Finding.of(Code.KEY_MISSING, owner, "", object, alternatives(named)));
    }

    private static String alternatives(List<String> keys) {
        return keys.stream().map(key -> "@" + key).collect(Collectors.joining("|"));
    }

    private boolean bars(String key, Map<String, Span> given) {
        return keys.contains(key) && keys.stream().anyMatch(given::containsKey);
    }
}
