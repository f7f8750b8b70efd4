package org.vbeplan.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * What is remembered of a plan.
 *
 * @param id {@code board/year}
 * @param key fingerprint of all that it was checked and rendered from; empty where it must be done
 *     again
 * @param print fingerprint of its pages; empty where it has none
 * @param isRefused whether its errors kept it from being rendered; what {@code outputs} names is
 *     then from an earlier build
 * @param pictures the files it shows, by their paths in the workspace
 * @param outputs its documents, by their paths in the output folder
 * @param facts what the front page tells of it
 * @param tally how much was found
 * @param said fingerprint of {@code excerpt}
 * @param compared fingerprint of all that it was held beside; empty where it was not compared
 * @param findings what was found and what was excepted, as {@link FindingBytes} writes it
 * @param comparisons what was found beside other plans, before exceptions
 * @param excerpt what it is compared by; empty where it could not be read
 */
public record Entry(
        String id,
        String key,
        String print,
        boolean isRefused,
        List<String> pictures,
        List<KnownFile> outputs,
        Map<String, String> facts,
        Tally tally,
        String said,
        String compared,
        Blob findings,
        Blob comparisons,
        Blob excerpt) {

    public Entry {
        requireNonNull(id, "id");
        requireNonNull(key, "key");
        requireNonNull(print, "print");
        pictures = List.copyOf(pictures);
        outputs = List.copyOf(outputs);
        facts = Map.copyOf(facts);
        requireNonNull(tally, "tally");
        requireNonNull(said, "said");
        requireNonNull(compared, "compared");
    }

    /** How many findings of each severity count, and how many are set aside. */
    public record Tally(int errors, int warnings, int advice, int excepted) {
        public static final Tally NONE = new Tally(0, 0, 0, 0);
    }

    /** The same, to be done again by the next build. */
    public Entry forgotten() {
        return with("", outputs, tally, compared, findings, comparisons);
    }

    /** No more than that its documents are its own. */
    public Entry bare() {
        return new Entry(
                id,
                "",
                "",
                isRefused,
                List.of(),
                outputs,
                facts,
                Tally.NONE,
                "",
                "",
                Blob.NONE,
                Blob.NONE,
                Blob.NONE);
    }

    /** The same with its documents as they are now. */
    public Entry with(List<KnownFile> documents) {
        return with(key, documents, tally, compared, findings, comparisons);
    }

    /** The same, held beside the others again with nothing new found. */
    public Entry compared(String beside) {
        return with(key, outputs, tally, beside, findings, comparisons);
    }

    /** The same with what was found when it was held beside the others. */
    public Entry compared(String beside, Tally newTally, Blob newFindings, Blob newComparisons) {
        return with(key, outputs, newTally, beside, newFindings, newComparisons);
    }

    private Entry with(
            String newKey,
            List<KnownFile> newOutputs,
            Tally newTally,
            String newCompared,
            Blob newFindings,
            Blob newComparisons) {
        return new Entry(
                id,
                newKey,
                print,
                isRefused,
                pictures,
                newOutputs,
                facts,
                newTally,
                said,
                newCompared,
                newFindings,
                newComparisons,
                excerpt);
    }
}
