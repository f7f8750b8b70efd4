package org.vbeplan.cli;

import java.util.Locale;
import java.util.Optional;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Severity;
import org.vbeplan.report.FailOn;

/** The words for how much a finding weighs, in either language. */
final class Weights {

    private Weights() {}

    /**
     * From where on a validation fails.
     *
     * @param asked empty for the usual limit, errors
     */
    static FailOn failOn(String asked) throws UsageException {
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case "", "error", "fel" -> FailOn.ERROR;
            case "warning", "varning" -> FailOn.WARNING;
            case "never", "aldrig" -> FailOn.NEVER;
            default -> throw new UsageException("cli.okänd-gräns", asked);
        };
    }

    /** The lightest that is shown; nothing where nothing is asked. */
    static Optional<Severity> least(String asked) throws UsageException {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            for (Language language : Language.values()) {
                if (severity.word(language).equals(asked.toLowerCase(Locale.ROOT))) {
                    return Optional.of(severity);
                }
            }
        }
        throw new UsageException("cli.okänd-vikt", asked);
    }
}
