package org.vbeplan.weight;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.FieldChange;
import org.vbeplan.compare.Subject;
import org.vbeplan.compare.Value;
import org.vbeplan.finding.ChangeCode;

/**
 * A line of the rules.
 *
 * @param fields as the file has them
 * @param proof what must be shown besides
 * @param word what the proof takes; mostly empty
 */
record WeightRule(
        ChangeCode code,
        Set<Change.Kind> kinds,
        Set<Subject> subjects,
        List<String> fields,
        Proof proof,
        String word) {

    private static final String WHOLE = "-";
    private static final String ANY = "*";
    private static final String TEXTS = "<text>";

    static WeightRule read(String line) {
        String[] columns = line.strip().split("\\s*\\|\\s*");
        String[] proof = columns[4].split(" ", 2);
        return new WeightRule(
                ChangeCode.byId(columns[0]).orElseThrow(() -> new IllegalStateException(line)),
                names(columns[1], Change.Kind.class),
                names(columns[2], Subject.class),
                List.of(columns[3].split("\\s+")),
                Proof.named(proof[0]),
                proof.length > 1 ? proof[1] : "");
    }

    private static <E extends Enum<E>> Set<E> names(String column, Class<E> kind) {
        if (column.equals(ANY)) {
            return EnumSet.allOf(kind);
        }
        Set<E> names = EnumSet.noneOf(kind);
        for (String name : column.split("\\s+")) {
            names.add(Enum.valueOf(kind, name));
        }
        return names;
    }

    /** Whether it is only asked where no rule before it fits. */
    boolean isLast() {
        return proof == Proof.ELSE;
    }

    boolean fits(Aspect aspect) {
        return kinds.contains(aspect.change().kind())
                && subjects.contains(aspect.change().subject())
                && isOfFields(aspect.field())
                && proof.holds(aspect, word);
    }

    private boolean isOfFields(FieldChange field) {
        if (field == null) {
            return fields.contains(WHOLE);
        }
        boolean named = false;
        for (String pattern : fields) {
            if (pattern.startsWith("!") && matches(pattern.substring(1), field)) {
                return false;
            }
            named |= matches(pattern, field);
        }
        return named;
    }

    private static boolean matches(String pattern, FieldChange field) {
        if (pattern.equals(TEXTS)) {
            return isText(field.before()) && isText(field.now());
        }
        if (pattern.endsWith(".*")) {
            return field.key().startsWith(pattern.substring(0, pattern.length() - 1));
        }
        return pattern.equals(ANY) || pattern.equals(field.key());
    }

    private static boolean isText(Value value) {
        return value instanceof Value.Text
                || value instanceof Value.Several several
                        && several.values().stream().allMatch(Value.Text.class::isInstance);
    }
}
