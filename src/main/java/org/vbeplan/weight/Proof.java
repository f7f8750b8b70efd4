package org.vbeplan.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.FieldChange;
import org.vbeplan.compare.Key;
import org.vbeplan.compare.PlanDiff;
import org.vbeplan.compare.Value;

/** What a rule may ask to be shown of a change; {@code same-parent} in the file of rules. */
enum Proof {
    /** Nothing, {@code -}. */
    NOTHING((aspect, word) -> true),
    /** Nothing, where no other rule fits. */
    ELSE((aspect, word) -> true),
    /** The same letters and signs, in other spaces, quotation marks, dashes or emphasis. */
    TYPOGRAPHY((aspect, word) -> sameTexts(aspect.field(), Sameness.TYPOGRAPHY)),
    /** And in other capitals. */
    CAPITALS((aspect, word) -> sameTexts(aspect.field(), Sameness.CAPITALS)),
    /** The same words and figures, with other stops and commas. */
    PUNCTUATION((aspect, word) -> sameTexts(aspect.field(), Sameness.PUNCTUATION)),
    /** The same letters and figures, in other words; or a mistake that is known was put right. */
    SPELLING((aspect, word) -> sameTexts(aspect.field(), Sameness.SPELLING)),
    /** A paragraph became an item of a list, or the other way round; no quotation, no number. */
    BULLETS(
            (aspect, word) ->
                    withoutBullets(aspect.field().before().text())
                            .equals(withoutBullets(aspect.field().now().text()))),
    /** It stands in the same thing, whatever that is called now. */
    SAME_PARENT((aspect, word) -> staysIn(aspect.change(), aspect.diff())),
    /** The same values in another order. */
    SAME_VALUES(
            (aspect, word) -> aspect.field().added().isEmpty() && isNothingGone(aspect.field())),
    VALUES_GONE((aspect, word) -> !isNothingGone(aspect.field())),
    VALUES_NEW((aspect, word) -> !aspect.field().added().isEmpty()),
    LATER((aspect, word) -> order(aspect.field()).filter(order -> order > 0).isPresent()),
    EARLIER((aspect, word) -> order(aspect.field()).filter(order -> order < 0).isPresent()),
    WEAKER((aspect, word) -> Wordings.of(aspect.field()).isWeaker()),
    STRONGER((aspect, word) -> Wordings.of(aspect.field()).isStronger()),
    /** A word that denies came or went. */
    NEGATION((aspect, word) -> Wordings.of(aspect.field()).isDeniedOtherwise()),
    /** A figure came, went or is another. */
    FIGURES(
            (aspect, word) ->
                    isCounted(aspect.field()) && Wordings.of(aspect.field()).hasOtherFigures()),
    /** The value is the word now. */
    BECOMES((aspect, word) -> aspect.field().now().text().equals(word));

    private final BiPredicate<Aspect, String> shown;

    Proof(BiPredicate<Aspect, String> shown) {
        this.shown = shown;
    }

    static Proof named(String name) {
        return name.equals("-")
                ? NOTHING
                : valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean holds(Aspect aspect, String word) {
        return shown.test(aspect, word);
    }

    /** Each text with its counterpart: where a list has more or fewer, nothing is shown. */
    private static boolean sameTexts(FieldChange field, Sameness sameness) {
        List<String> before = texts(field.before());
        List<String> now = texts(field.now());
        if (before.size() != now.size() || before.isEmpty()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!sameness.holds(before.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> texts(Value value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof Value.Several several) {
            several.values().forEach(each -> texts.add(each.text()));
        } else if (!value.equals(Value.NONE)) {
            texts.add(value.text());
        }
        return texts;
    }

    /** Whether it says figures, and not days or numbers of files. */
    private static boolean isCounted(FieldChange field) {
        return isCounted(field.before()) || isCounted(field.now());
    }

    private static boolean isCounted(Value value) {
        return value instanceof Value.Figure
                || value instanceof Value.Text
                || value instanceof Value.Several several
                        && several.values().stream().anyMatch(Value.Text.class::isInstance);
    }

    private static boolean isNothingGone(FieldChange field) {
        return field.removed().isEmpty();
    }

    private static boolean staysIn(Change change, PlanDiff diff) {
        Key former = change.formerPlace().parent();
        Key present = change.place().parent();
        Key counterpart = former == null ? null : diff.pairs().now(former).orElse(null);
        return Objects.equals(counterpart, present);
    }

    /** How two dates stand to each other; only whole days are told apart. */
    private static Optional<Integer> order(FieldChange field) {
        String before = field.before().text();
        String now = field.now().text();
        boolean areDays =
                field.before() instanceof Value.Day
                        && field.now() instanceof Value.Day
                        && before.length() == now.length();
        return areDays ? Optional.of(now.compareTo(before)) : Optional.empty();
    }

    private static String withoutBullets(String form) {
        return form.replaceAll("[- ]", "");
    }
}
