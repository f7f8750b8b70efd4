package org.vbeplan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.finding.Span;

/** From where to where in a plan's file each thing stands that has an id. */
final class PlanBlocks {

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Set<String>> byOtherFile = new LinkedHashMap<>();
    private final Set<String> ids = new TreeSet<>();

    /**
     * @param lastLine of what stands in it
     * @param next where its next sibling begins, at which it has ended; else {@link Span#NONE}
     * @param parent the block around it; null where there is none
     */
    record Block(String id, Span at, int lastLine, Span next, Block parent) {

        private boolean holds(Span place) {
            boolean hasEnded = next.line() > 0 && place.compareTo(next) >= 0;
            return place.compareTo(at) >= 0 && place.line() <= lastLine && !hasEnded;
        }
    }

    PlanBlocks(String file) {
        this.file = file;
    }

    Block add(Block block) {
        ids.add(block.id());
        blocks.add(block);
        return block;
    }

    /** A text of another file stands in a block, and in those around it. */
    void addFile(String otherFile, Block fetching) {
        Set<String> around = byOtherFile.computeIfAbsent(otherFile, key -> new TreeSet<>());
        for (Block block = fetching; block != null; block = block.parent()) {
            around.add(block.id());
        }
    }

    /** To be called when all are there. */
    void sort() {
        blocks.sort(Comparator.comparing(Block::at));
    }

    /** The ids there are, sorted. */
    Set<String> ids() {
        return ids;
    }

    /** The ids of what stands around a place; in a shared text, those of who fetches it. */
    Set<String> around(Span place) {
        if (!place.file().equals(file)) {
            return byOtherFile.getOrDefault(place.file(), Set.of());
        }
        Set<String> found = new TreeSet<>();
        for (Block block = before(place); block != null; block = block.parent()) {
            if (block.holds(place)) {
                found.add(block.id());
            }
        }
        return found;
    }

    /** The last block that begins no later: the innermost around the place is it or one above. */
    private Block before(Span place) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (blocks.get(middle).at().compareTo(place) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : blocks.get(low - 1);
    }
}
