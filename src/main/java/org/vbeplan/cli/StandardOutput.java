package org.vbeplan.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.vbeplan.build.Trouble;

/** What a command was asked for, written to standard output. */
final class StandardOutput {

    private StandardOutput() {}

    /** Writes itself. */
    interface Text {
        void write(Writer out) throws IOException;
    }

    /** Writes a text; tells where that can't be done, and gives what it means for the run. */
    static ExitCode write(Text text, Talk talk) {
        PrintStream stream = talk.speech().out();
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            text.write(out);
            out.flush();
            if (stream.checkError()) {
                // A print stream keeps what went wrong to itself.
                throw Trouble.notTaken();
            }
            return ExitCode.DONE;
        } catch (IOException failed) {
            return talk.prevented(Trouble.writing("-", failed));
        }
    }
}
