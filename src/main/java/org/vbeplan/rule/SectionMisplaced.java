package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Code;
import org.vbeplan.plan.Section;

/**
 * The sections stand in the template's order. The plan's own sections may stand anywhere. Where
 * several are misplaced, the first is told of: moving it often puts the others right.
 */
final class SectionMisplaced implements Rule {

    @Override
    public Code code() {
        return Code.SECTION_MISPLACED;
    }

    @Override
    public void ask(Inquiry inquiry) {
        List<String> order = List.copyOf(inquiry.headings().keySet());
        Map<Integer, Section> found = new LinkedHashMap<>();
        inquiry.plan()
                .eachSection(
                        section -> {
                            int place = order.indexOf(section.id().text());
                            if (place >= 0) {
                                found.putIfAbsent(place, section);
                            }
                        });
        List<Integer> places = List.copyOf(found.keySet());
        List<Integer> inOrder = longestInOrder(places);
        places.stream()
                .filter(place -> !inOrder.contains(place))
                .findFirst()
                .ifPresent(place -> report(inquiry, found, place, inOrder));
    }

    private static void report(
            Inquiry inquiry, Map<Integer, Section> found, int place, List<Integer> inOrder) {
        String next = "";
        String previous = "";
        for (int other : inOrder) {
            String id = found.get(other).id().text();
            if (other < place) {
                previous = id;
            } else if (next.isEmpty()) {
                next = id;
            }
        }
        Section section = found.get(place);
        String id = section.id().text();
        inquiry.report(
                section.id().at(),
                inquiry.heading(id),
                next.isEmpty() ? "" : inquiry.heading(next),
                previous.isEmpty() ? "" : inquiry.heading(previous));
    }

    /** The most that can stay where they stand; there are no more than the template has. */
    private static List<Integer> longestInOrder(List<Integer> places) {
        // For each, how many can stay from it on.
        int[] length = new int[places.size()];
        int longest = 0;
        for (int i = places.size() - 1; i >= 0; i--) {
            length[i] = 1;
            for (int j = i + 1; j < places.size(); j++) {
                if (places.get(j) > places.get(i)) {
                    length[i] = Math.max(length[i], length[j] + 1);
                }
            }
            longest = Math.max(longest, length[i]);
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < length.length; i++) {
            boolean follows = kept.isEmpty() || places.get(i) > kept.get(kept.size() - 1);
            if (follows && length[i] == longest - kept.size()) {
                kept.add(places.get(i));
            }
        }
        return kept;
    }
}
