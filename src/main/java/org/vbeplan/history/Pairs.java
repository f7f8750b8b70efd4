package org.vbeplan.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * The plans of two snapshots, each with itself: by path, or, where a file was moved, by what it
 * says.
 *
 * @param pairs sorted by path
 */
public record Pairs(List<Pair> pairs) {

    public Pairs {
        pairs = List.copyOf(pairs);
    }

    static Pairs of(Snapshot old, Snapshot current, ObjectReader reader) throws IOException {
        boolean sharesAll = old.sharesWith(current);
        TreeSet<String> gone = new TreeSet<>(old.plans());
        gone.removeAll(current.plans());
        TreeSet<String> come = new TreeSet<>(current.plans());
        come.removeAll(old.plans());
        Map<String, String> moves = new Moves(reader).find(old, gone, current, come);
        gone.removeAll(moves.keySet());
        come.removeAll(moves.values());
        List<Pair> pairs = new ArrayList<>();
        moves.forEach((from, to) -> pairs.add(new Pair(Optional.of(from), Optional.of(to), false)));
        gone.forEach(path -> pairs.add(new Pair(Optional.of(path), Optional.empty(), false)));
        come.forEach(path -> pairs.add(new Pair(Optional.empty(), Optional.of(path), false)));
        for (String path : current.plans()) {
            if (old.files().containsKey(path)) {
                boolean same =
                        sharesAll && old.files().get(path).isSameAs(current.files().get(path));
                pairs.add(new Pair(Optional.of(path), Optional.of(path), same));
            }
        }
        pairs.sort(Comparator.comparing(Pair::path));
        return new Pairs(pairs);
    }
}
