package org.vbeplan.overview;

import java.util.List;
import org.vbeplan.city.Board;
import org.vbeplan.city.OwedDocument;

/**
 * What a report on the whole city rests on.
 *
 * @param report the report
 * @param makers who makes it
 * @param year the year it is for: the one looked at, or the next in which it is due
 * @param isDue whether it is due in the year looked at
 * @param material the latest document that each board owed up to then, by name; empty where the
 *     report is not due
 */
public record ReportGround(
        OwedDocument report, List<Board> makers, int year, boolean isDue, List<Owing> material) {

    public ReportGround {
        makers = List.copyOf(makers);
        material = List.copyOf(material);
    }

    /** What the report can't be built on yet. */
    List<Owing> lacking() {
        return material.stream()
                .filter(owing -> owing.isUnmet() || owing.plan().isPresent() && !owing.isUsable())
                .toList();
    }
}
