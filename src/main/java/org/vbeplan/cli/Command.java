package org.vbeplan.cli;

import java.io.IOException;
import org.vbeplan.finding.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program. */
interface Command {

    String name();

    /** Its options and arguments, described in the user's language. */
    CommandSpec spec(Messages messages);

    /**
     * Does it.
     *
     * @throws UsageException where the caller must act
     * @throws IOException where the machine's owner must
     */
    ExitCode run(ParseResult arguments, Surroundings surroundings, Talk talk)
            throws UsageException, IOException;
}
