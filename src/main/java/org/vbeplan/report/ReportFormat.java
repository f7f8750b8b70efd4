package org.vbeplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a report can be had. */
public enum ReportFormat {
    /** Each finding with the line it stands in, for people. */
    TEXT("text"),
    /** A line for each, for editors. */
    SHORT("short"),
    /** For programs, in a form of our own. */
    JSON("json"),
    /** For programs that know findings of many tools. */
    SARIF("sarif"),
    /** For GitHub's pages. */
    GITHUB("github"),
    /** For programs that know results of tests. */
    JUNIT("junit");

    private final String word;

    ReportFormat(String word) {
        this.word = word;
    }

    /** The name by which a user asks for it. */
    public String word() {
        return word;
    }

    /** Whether people read it as it is; programs are given all, and choose themselves. */
    public boolean isForPeople() {
        return this == TEXT || this == SHORT || this == GITHUB;
    }

    public static Optional<ReportFormat> byWord(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    /** Writes a report. The same report gives the same text everywhere; lines end with \n. */
    public void write(Report report, Presentation presentation, Writer out) throws IOException {
        switch (this) {
            case TEXT -> new TextReport(report, presentation).write(out);
            case SHORT -> new ShortReport(report, presentation).write(out);
            case JSON -> new JsonReport(report, presentation).write(out);
            case SARIF -> new SarifReport(report, presentation).write(out);
            case GITHUB -> new GithubReport(report, presentation).write(out);
            case JUNIT -> new JunitReport(report, presentation).write(out);
        }
    }
}
