package org.vbeplan.cli;

import java.util.List;
import java.util.Random;

/** What happens, as it falls out; the same again from the same seed. */
record Chance(Random random) {

    /** Happens once in so many times. */
    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
