package org.vbeplan.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One mistake, or one thing worth saying, at one place.
 *
 * <p>It holds no sentence: {@link Messages} makes one of the code and the arguments, in the
 * reader's language.
 *
 * @param arguments what the message names, in the order of its placeholders {@code {0}}, {@code
 *     {1}}; an empty one means that it is not known
 * @param demand the duty that it comes from; {@link Demand#NONE} where no riktlinjer ask for it
 */
public record Finding(Code code, Severity severity, Span at, List<String> arguments, Demand demand)
        implements Comparable<Finding> {

    public Finding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(at, "at");
        requireNonNull(demand, "demand");
        arguments = List.copyOf(arguments);
    }

    public static Finding of(Code code, Span at, String... arguments) {
        return new Finding(code, code.severity(), at, List.of(arguments), Demand.NONE);
    }

    /** The same, as a duty of the riktlinjer weighs it. */
    public Finding dueTo(Demand duty, Severity weight) {
        return new Finding(code, weight, at, arguments, duty);
    }

    /** The code that it is about: of findings that are not shown, theirs. */
    public Code subject() {
        return code == Code.FINDINGS_LEFT_OUT ? Code.byId(arguments.get(0)).orElse(code) : code;
    }

    /** How many mistakes it tells of: one, or as many as it says are not shown. */
    public int number() {
        return code == Code.FINDINGS_LEFT_OUT ? Integer.parseInt(arguments.get(1)) : 1;
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, then by code: threads and hash order never show. */
    @Override
    public int compareTo(Finding other) {
        int byPlace = at.compareTo(other.at);
        if (byPlace != 0) {
            return byPlace;
        }
        int byCode = code.id().compareTo(other.code.id());
        return byCode != 0 ? byCode : arguments.toString().compareTo(other.arguments.toString());
    }
}
