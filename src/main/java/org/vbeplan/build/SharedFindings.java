package org.vbeplan.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Finding;
import org.vbeplan.ledger.Blob;
import org.vbeplan.ledger.Entry;
import org.vbeplan.ledger.FindingBytes;
import org.vbeplan.ledger.Ledger;

/** What a build knows of the files that the plans share, without reading them again. */
final class SharedFindings {

    /** No plan has it. */
    static final String ID = "";

    private static final String LANGUAGE = "language";
    private static final String CITY = "city";
    private static final String FRONT_PAGE = "front-page";
    private static final String PLACE = "place";

    private final Entry known;
    private List<Finding> findings;
    private String language;
    private String city;

    SharedFindings(Ledger old) {
        this.known = old.entries().get(ID);
        this.language = fact(LANGUAGE);
        this.city = fact(CITY);
    }

    private String fact(String name) {
        return known == null ? "" : known.facts().getOrDefault(name, "");
    }

    /** They have been read. */
    void set(Checking read) {
        findings = read.workspaceFindings();
        language = read.language();
        city = read.city().name();
    }

    List<Finding> findings() throws IOException {
        if (findings == null) {
            byte[] bytes = known == null ? new byte[0] : known.findings().bytes();
            findings = FindingBytes.read(bytes).findings();
        }
        return findings;
    }

    /** The language that the workspace asks for; may be empty. */
    String language() {
        return language;
    }

    /** The city's name. */
    String city() {
        return city;
    }

    /** The fingerprint of what the front page was made from; empty where it is to be made. */
    String frontPage() {
        return fact(FRONT_PAGE);
    }

    /** Where the workspace was, as {@link Owner} says it; empty where nobody knows. */
    String place() {
        return fact(PLACE);
    }

    /**
     * What the next build is to know.
     *
     * @param frontPage the fingerprint of what the front page is made from now
     * @param place where the workspace is
     */
    Entry entry(String frontPage, String place) throws IOException {
        return new Entry(
                ID,
                "",
                "",
                false,
                List.of(),
                List.of(),
                Map.of(LANGUAGE, language, CITY, city, FRONT_PAGE, frontPage, PLACE, place),
                Entry.Tally.NONE,
                "",
                "",
                Blob.of(FindingBytes.of(findings())),
                Blob.NONE,
                Blob.NONE);
    }
}
