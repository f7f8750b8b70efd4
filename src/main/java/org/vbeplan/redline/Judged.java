package org.vbeplan.redline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vbeplan.compare.Change;
import org.vbeplan.finding.ChangeCode;
import org.vbeplan.weight.Weighed;

/**
 * A change and what it weighs.
 *
 * @param isEditorial it is proven to be redaktionell; else it is i sak
 * @param codes why, as {@code explain} knows them; may be empty
 */
public record Judged(Change change, boolean isEditorial, List<String> codes) {

    public Judged {
        requireNonNull(change, "change");
        codes = List.copyOf(codes);
    }

    static Judged of(Weighed weighed) {
        return new Judged(
                weighed.change(),
                !weighed.matters(),
                weighed.codes().stream().map(ChangeCode::id).toList());
    }
}
