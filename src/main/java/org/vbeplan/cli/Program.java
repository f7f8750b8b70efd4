package org.vbeplan.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.vbeplan.ledger.Fingerprint;

/** Which program this is, to the last bit: another one may write other documents. */
final class Program {

    private Program() {}

    /**
     * A fingerprint of the program, from the check sums that stand in its archive, and of its
     * libraries, which the archive's manifest names with their versions; the version alone where it
     * runs from a folder of classes.
     */
    static String fingerprint() throws IOException {
        Fingerprint print = new Fingerprint().add(Main.version());
        Path archive = archive();
        if (archive == null) {
            return print.hex();
        }
        Map<String, Long> sums = new TreeMap<>();
        try (ZipFile files = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = files.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                sums.put(entry.getName(), entry.getCrc());
            }
        }
        sums.forEach((name, sum) -> print.add(name).add(sum.toString()));
        return print.hex();
    }

    private static Path archive() {
        try {
            CodeSource source = Program.class.getProtectionDomain().getCodeSource();
            Path place = source == null ? null : Path.of(source.getLocation().toURI());
            return place == null || Files.isDirectory(place) ? null : place;
        } catch (URISyntaxException | RuntimeException noFile) {
            return null;
        }
    }
}
