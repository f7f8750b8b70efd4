package org.vbeplan.build;

import java.util.Map;
import java.util.Optional;
import org.vbeplan.finding.Finding;
import org.vbeplan.ledger.KnownFile;

/**
 * What became of the front page.
 *
 * @param key fingerprint of what it was made from; empty where it must be made again
 * @param file the page as it lies there; nothing where it could not be made
 * @param written the file as the user sees it; empty where it was there already
 * @param broken what is wrong with the workspace's own template; null where nothing is
 * @param trouble what the machine did not let us do; null where there was none
 */
public record FrontPageResult(
        String key, Optional<KnownFile> file, String written, Finding broken, Trouble trouble) {

    /** By their paths, for the ledger. */
    Map<String, KnownFile> files() {
        return file.map(known -> Map.of(known.path(), known)).orElse(Map.of());
    }

    static FrontPageResult there(String key, KnownFile file) {
        return new FrontPageResult(key, Optional.of(file), "", null, null);
    }

    static FrontPageResult written(String key, KnownFile file, String name) {
        return new FrontPageResult(key, Optional.of(file), name, null, null);
    }

    static FrontPageResult broken(Finding finding) {
        return new FrontPageResult("", Optional.empty(), "", finding, null);
    }

    static FrontPageResult prevented(Trouble trouble) {
        return new FrontPageResult("", Optional.empty(), "", null, trouble);
    }
}
