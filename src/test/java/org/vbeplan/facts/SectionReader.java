package org.vbeplan.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vbeplan.facts.FactSheet.Fact;
import org.vbeplan.facts.Piece.Kind;

/**
 * Goes through a section and its facts side by side: what has been passed is not found again.
 *
 * <p>Prose is taken apart into sentences. A fact of it may spread over as many as {@link #SPREAD}
 * sentences of one paragraph, for a retelling splits long ones.
 */
final class SectionReader {

    private static final int SPREAD = 3;

    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?<=[.!?:;][”)]?[\uE000-\uF8FF]?)\\s+(?=[\\p{Lu}”„])");

    private static final Set<String> NUMERALS =
            Set.of("en", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio");

    /** A sentence, or a whole piece that is no prose. */
    private record Step(Piece piece, String words) {}

    private final Reading reading;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    SectionReader(Reading reading, List<Piece> pieces) {
        this.reading = reading;
        for (Piece piece : pieces) {
            if (piece.is(Kind.PARAGRAPH)) {
                for (String sentence : END_OF_SENTENCE.split(piece.text())) {
                    steps.add(new Step(piece, Piece.fold(sentence)));
                }
            } else {
                steps.add(new Step(piece, Piece.fold(piece.text())));
            }
        }
    }

    /** Whether the fact comes next or later; if so, what stands before it has been passed. */
    boolean find(Fact fact) {
        Optional<Integer> found =
                switch (fact.word()) {
                    case "text" -> prose(fact);
                    case "punkt" -> first(step -> isItem(step) && holds(step.words, fact.fields()));
                    case "steg" -> first(step -> isStep(step, fact));
                    case "rad" -> first(step -> isRow(step, fact));
                    case "kolumner" -> first(step -> isHead(step, fact));
                    case "not" -> first(step -> calls(step, fact.number())).filter(x -> note(fact));
                    case "länk" -> isLinked(fact) ? Optional.of(at) : Optional.empty();
                    default -> throw new AssertionError("unknown kind of fact: " + fact);
                };
        found.ifPresent(step -> at = step);
        boolean isPassed = fact.is("rad") || fact.is("punkt") || fact.is("steg");
        if (found.isPresent() && isPassed) {
            at++;
        }
        return found.isPresent();
    }

    private interface Condition {
        boolean holds(Step step);
    }

    private Optional<Integer> first(Condition condition) {
        for (int i = at; i < steps.size(); i++) {
            if (condition.holds(steps.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> prose(Fact fact) {
        for (int spread = 1; spread <= SPREAD; spread++) {
            for (int i = at; i + spread <= steps.size(); i++) {
                List<Step> window = steps.subList(i, i + spread);
                Piece piece = window.get(0).piece();
                boolean inOne = window.stream().allMatch(step -> step.piece() == piece);
                String words = String.join(" ", window.stream().map(Step::words).toList());
                if (piece.is(Kind.PARAGRAPH) && inOne && holds(words, fact.fields())) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** A list's item; an observation that the original lists may stand as a row of a table. */
    private static boolean isItem(Step step) {
        return step.piece().is(Kind.ITEM) || step.piece().is(Kind.ROW);
    }

    private static boolean isStep(Step step, Fact fact) {
        return step.piece().is(Kind.ITEM)
                && step.piece().level() == fact.number()
                && holds(step.words(), fact.fields());
    }

    private static boolean isRow(Step step, Fact fact) {
        List<String> cells = step.piece().cells();
        if (!step.piece().is(Kind.ROW) || cells.size() != fact.fields().size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            String wanted = fact.fields().get(i);
            boolean right =
                    wanted.equals("-")
                            ? cells.get(i).isEmpty()
                            : holds(Piece.fold(cells.get(i)), List.of(wanted.split("\\s*&\\s*")));
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHead(Step step, Fact fact) {
        List<String> wanted =
                fact.fields().stream().map(f -> f.replace("(tabellrubrik) ", "")).toList();
        return step.piece().is(Kind.HEAD) && step.piece().cells().equals(wanted);
    }

    private static boolean calls(Step step, int number) {
        return step.words().contains(Piece.call(number));
    }

    private boolean note(Fact fact) {
        boolean missing = fact.fields().equals(List.of("(saknas)"));
        List<String> wanted = missing ? List.of("ingen nottext") : fact.fields();
        return reading.note(fact.number())
                .filter(note -> holds(Piece.fold(note.text()), wanted))
                .isPresent();
    }

    /** The address leads somewhere, or stands in the text for who reads it on paper. */
    private boolean isLinked(Fact fact) {
        String address = fact.fields().get(0);
        return reading.links().contains(address)
                || steps.stream().anyMatch(step -> step.piece().text().contains(address));
    }

    /**
     * Whether each fragment is in the words. A figure counts only as a whole: “tre” is not in
     * “extremism”, and “29” not in “2029”.
     */
    static boolean holds(String words, List<String> fragments) {
        return fragments.stream().allMatch(fragment -> holds(words, Piece.fold(fragment)));
    }

    private static boolean holds(String words, String fragment) {
        for (int i = words.indexOf(fragment); i >= 0; i = words.indexOf(fragment, i + 1)) {
            int end = i + fragment.length();
            char before = i == 0 ? ' ' : words.charAt(i - 1);
            char after = end == words.length() ? ' ' : words.charAt(end);
            boolean numeral = NUMERALS.contains(fragment);
            boolean cutsWord = numeral && (Character.isLetter(before) || Character.isLetter(after));
            boolean cutsBefore = Character.isDigit(fragment.charAt(0)) && Character.isDigit(before);
            boolean cutsAfter =
                    Character.isDigit(words.charAt(end - 1)) && Character.isDigit(after);
            if (!cutsWord && !cutsBefore && !cutsAfter) {
                return true;
            }
        }
        return false;
    }
}
