package org.vbeplan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a run takes from outside its arguments; nothing below this room looks for it itself.
 *
 * @param current the folder the user stands in
 * @param terminals the streams that a person sees as it comes
 * @param today the day in UTC, so that machines agree on it
 */
record Surroundings(
        Path current,
        Map<String, String> environment,
        Locale locale,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminals terminals,
        LocalDate today) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Locale.getDefault(),
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Terminals.ofProcess(),
                LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * The day that SOURCE_DATE_EPOCH names, in seconds since 1970; empty where it is not set.
     *
     * @throws UsageException where it is no number of seconds
     */
    Optional<LocalDate> sourceDate() throws UsageException {
        String epoch = environment("SOURCE_DATE_EPOCH");
        if (epoch.isEmpty()) {
            return Optional.empty();
        }
        try {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch));
            return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate());
        } catch (NumberFormatException | DateTimeException noTime) {
            throw new UsageException("cli.epoch", epoch);
        }
    }

    /** The day that exceptions are judged by: the same for a build that is done again. */
    LocalDate dayOfJudgement() throws UsageException {
        return sourceDate().orElse(today);
    }

    String environment(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Whatever the locale says: a report read by another program must not change with it. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
