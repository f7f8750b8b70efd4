package org.vbeplan.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.PersonalNumbers;
import org.vbeplan.finding.Quotes;

/**
 * By what a finding is known again in the next report, though lines have moved and its file too:
 * its code, what it names, the words of its line, and which of several such in its file it is.
 */
final class Fingerprints {

    /** Its number grows where the same finding is to get another one. */
    static final String NAME = "vbePlan/v1";

    private static final int BYTES = 16;

    private final Quotes quotes;
    private final Map<String, Integer> told = new HashMap<>();

    /**
     * @param quotes the lines that findings stand in
     */
    Fingerprints(Quotes quotes) {
        this.quotes = quotes;
    }

    /** The next finding's; to be asked in the order of the report, once for each. */
    String next(Finding finding) {
        // No number of a person's goes in: that it is told again could give it away.
        String line = PersonalNumbers.masked(quotes.line(finding.at())).strip();
        String what = finding.code().id() + "\n" + finding.arguments() + "\n" + line;
        int number = told.merge(finding.at().file() + "\n" + what, 1, Integer::sum);
        return digest(what + "\n" + number);
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
