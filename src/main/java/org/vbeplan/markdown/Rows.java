package org.vbeplan.markdown;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;

/** Makes every row of a table as wide as its head, as GFM does. */
final class Rows {

    private Rows() {}

    static Block.TextTable square(
            List<List<Inline>> head, List<String> alignments, List<List<List<Inline>>> rows) {
        List<List<List<Inline>>> squared = new ArrayList<>();
        for (List<List<Inline>> row : rows) {
            List<List<Inline>> cells =
                    new ArrayList<>(row.subList(0, Math.min(row.size(), head.size())));
            while (cells.size() < head.size()) {
                cells.add(List.of());
            }
            squared.add(cells);
        }
        return new Block.TextTable(head, alignments, squared);
    }
}
