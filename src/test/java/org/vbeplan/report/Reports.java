package org.vbeplan.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Demand;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Span;
import org.vbeplan.finding.Style;

/** Reports that show all there can be in one, and what nobody should put in one. */
final class Reports {

    /** What somebody wrote who wants to be somebody else's command, column, tag or colour. */
    static final String HOSTILE =
            "a\"b'c<script>&amp;]]>|`*_[x](y)%0A::error::\n::set-output name=x::y\r\u001B[31m\u0000\u202E"
                    + "\uD83D\uFFFE👍";

    private static final String FILE = "plans/ekbacken/2025.yaml";

    private Reports() {}

    /** One of everything. Its codes are of the kind whose sentences seldom change. */
    static Report ordinary() {
        Finding duty =
                Finding.of(Code.KEY_MISSING, new Span(FILE, 8, 1, 7), "samordnare", "", "")
                        .dueTo(
                                new Demand("2024", "namngiven samordnare", "R24-03"),
                                Severity.ERROR);
        Finding unused = Finding.of(Code.SOURCE_UNUSED, new Span(FILE, 13, 10, 5), "bok");
        Finding note = Finding.of(Code.NOTE_WITHOUT_TEXT, new Span(FILE, 14, 3, 4), "samma");
        Finding advice =
                new Finding(
                        Code.SOURCE_UNUSED,
                        Severity.ADVICE,
                        new Span(FILE, 20, 3, 6),
                        List.of("ds2014"),
                        Demand.NONE);
        Finding shared =
                Finding.of(
                        Code.VARIABLE_WITHOUT_VALUE,
                        new Span("plans/texter/inledning.md", 2, 5, 9),
                        "förvaltning",
                        "");
        Finding everywhere = Finding.of(Code.FILE_EMPTY, Span.NONE);
        return new Report(
                List.of(
                        Remark.of(
                                Finding.of(
                                        Code.SHARED_TEXT_UNKNOWN,
                                        new Span("plans/riktlinjer/2024.yaml", 3, 4, 5),
                                        "inledning",
                                        ""))),
                List.of(
                        new PlanReport(
                                "ekbacken/2025",
                                FILE,
                                List.of(
                                        Remark.of(duty),
                                        Remark.of(unused),
                                        new Remark(note, "Texten saknas i originalet."),
                                        Remark.of(advice),
                                        Remark.of(shared)),
                                ""),
                        new PlanReport(
                                "talludden/2025",
                                "plans/talludden/2025.yaml",
                                List.of(
                                        new Remark(shared, "Gäller inte här."),
                                        Remark.of(everywhere)),
                                ""),
                        new PlanReport(
                                "åsen/2025",
                                "plans/åsen/2025.yaml",
                                List.of(),
                                "kan inte läsa plans/åsen/2025.yaml: filen finns inte"),
                        new PlanReport("almstad/2025", "plans/almstad/2025.yaml", List.of(), "")));
    }

    static Report empty() {
        return new Report(
                List.of(),
                List.of(
                        new PlanReport(
                                "ekbacken/2025", "plans/ekbacken/2025.yaml", List.of(), "")));
    }

    /**
     * A file with such a name, with such words in it, excepted with such a reason, not readable.
     */
    static Report hostile() {
        String file = "plans/" + HOSTILE + ":1,2/2025.yaml";
        Finding finding = Finding.of(Code.NOTE_WITHOUT_TEXT, new Span(file, 1, 2, 3), HOSTILE);
        Finding duty =
                Finding.of(Code.KEY_UNKNOWN, new Span(file, 2, 2, 3), HOSTILE, HOSTILE, "", "")
                        .dueTo(new Demand(HOSTILE, HOSTILE, HOSTILE), Severity.ERROR);
        Finding excepted = Finding.of(Code.SOURCE_UNUSED, new Span(file, 3, 2, 3), HOSTILE);
        return new Report(
                List.of(Remark.of(finding)),
                List.of(
                        new PlanReport(
                                HOSTILE,
                                file,
                                List.of(Remark.of(duty), new Remark(excepted, HOSTILE)),
                                ""),
                        new PlanReport(HOSTILE, file, List.of(), HOSTILE)));
    }

    /** As many warnings as errors, and twice as many of advice. */
    static Report of(int number) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            remarks.add(Remark.of(finding(Severity.ERROR, i)));
            remarks.add(Remark.of(finding(Severity.WARNING, number + i)));
            remarks.add(Remark.of(finding(Severity.ADVICE, 2 * number + i)));
            remarks.add(Remark.of(finding(Severity.ADVICE, 3 * number + i)));
        }
        return new Report(List.of(), List.of(new PlanReport("ekbacken/2025", FILE, remarks, "")));
    }

    private static Finding finding(Severity severity, int line) {
        return new Finding(
                Code.SOURCE_UNUSED,
                severity,
                new Span(FILE, line, 1, 1),
                List.of("s" + line),
                Demand.NONE);
    }

    static Presentation presentation(Language language, Severity least, FailOn failOn) {
        return new Presentation(
                new Messages(language),
                at -> quote(at.file(), at.line()),
                Style.PLAIN,
                least,
                failOn,
                false,
                "1.2.3");
    }

    private static String quote(String file, int line) {
        return line == 0 ? "" : file.contains("script") ? HOSTILE : "rad " + line + " i " + file;
    }

    static String write(ReportFormat format, Report report, Presentation presentation)
            throws IOException {
        StringWriter out = new StringWriter();
        format.write(report, presentation, out);
        return out.toString();
    }

    /** All is shown, in Swedish. */
    static String write(ReportFormat format, Report report) throws IOException {
        return write(format, report, presentation(Language.SWEDISH, Severity.ADVICE, FailOn.ERROR));
    }
}
