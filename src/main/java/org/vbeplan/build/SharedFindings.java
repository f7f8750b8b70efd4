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

    private final Entry known;
    private List<Finding> findings;
    private String language;

    SharedFindings(Ledger old) {
        this.known = old.entries().get(ID);
        this.language = known == null ? "" : known.facts().getOrDefault(LANGUAGE, "");
    }

    /** They have been read. */
    void set(Checking city) {
        findings = city.workspaceFindings();
        language = city.language();
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

    /** What the next build is to know. */
    Entry entry() throws IOException {
        return new Entry(
                ID,
                "",
                "",
                false,
                List.of(),
                List.of(),
                Map.of(LANGUAGE, language),
                Entry.Tally.NONE,
                "",
                "",
                Blob.of(FindingBytes.of(findings())),
                Blob.NONE,
                Blob.NONE);
    }
}
