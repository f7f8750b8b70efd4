package org.vbeplan.finding;

/** Shows the line that a finding stands in. */
@FunctionalInterface
public interface Quotes {

    /** The whole line, without its end; empty where the file could not be read. */
    String line(Span at);
}
