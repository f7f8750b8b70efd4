package org.vbeplan.compare;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vbeplan.finding.Span;

/**
 * A field that says something else than it did.
 *
 * @param key as in {@link Field}
 * @param before {@link Value#NONE} where the field is new
 * @param now {@link Value#NONE} where the field is gone
 * @param words the two texts word by word, where both values are {@link Value.Text}; else empty
 * @param beforeAt where the former value stands; {@link Span#NONE} where there is none
 * @param nowAt where the present value stands
 */
public record FieldChange(
        String key, Value before, Value now, List<Run> words, Span beforeAt, Span nowAt) {

    public FieldChange {
        requireNonNull(key, "key");
        requireNonNull(before, "before");
        requireNonNull(now, "now");
        words = List.copyOf(words);
        requireNonNull(beforeAt, "beforeAt");
        requireNonNull(nowAt, "nowAt");
    }

    /** How much more there is now, where both values are numbers. */
    public Optional<BigDecimal> difference() {
        Optional<BigDecimal> former = number(before);
        Optional<BigDecimal> present = number(now);
        return former.isPresent() && present.isPresent()
                ? Optional.of(present.get().subtract(former.get()))
                : Optional.empty();
    }

    /** Values of a list that are there now and were not; also of a list that is new. */
    public List<Value> added() {
        return without(values(now), values(before));
    }

    /** Values of a list that are there no longer; also of a list that is gone. */
    public List<Value> removed() {
        return without(values(before), values(now));
    }

    /** The number that a figure is; nothing for other values. */
    public static Optional<BigDecimal> number(Value value) {
        if (!(value instanceof Value.Figure figure) || figure.text().length() > 30) {
            return Optional.empty();
        }
        String digits = figure.text().replace(',', '.').replace("\u00a0", "").replace(" ", "");
        return digits.matches("-?[0-9]+(\\.[0-9]+)?")
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }

    FieldChange mirrored() {
        List<Run> mirrored = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Run run = words.get(i);
            boolean isPair =
                    run.kind() == Run.Kind.DELETED
                            && i + 1 < words.size()
                            && words.get(i + 1).kind() == Run.Kind.INSERTED;
            // What is gone stands before what is new, seen from either side.
            if (isPair) {
                mirrored.add(new Run(Run.Kind.DELETED, words.get(++i).text()));
                mirrored.add(new Run(Run.Kind.INSERTED, run.text()));
            } else {
                mirrored.add(new Run(mirrored(run.kind()), run.text()));
            }
        }
        return new FieldChange(key, now, before, mirrored, nowAt, beforeAt);
    }

    private static Run.Kind mirrored(Run.Kind kind) {
        return switch (kind) {
            case SAME -> Run.Kind.SAME;
            case INSERTED -> Run.Kind.DELETED;
            case DELETED -> Run.Kind.INSERTED;
        };
    }

    private static List<Value> values(Value value) {
        if (value instanceof Value.Several several) {
            return several.values();
        }
        return value.equals(Value.NONE) ? List.of() : List.of(value);
    }

    private static List<Value> without(List<Value> values, List<Value> others) {
        List<Value> left = new ArrayList<>(values);
        others.forEach(left::remove);
        return List.copyOf(left);
    }
}
