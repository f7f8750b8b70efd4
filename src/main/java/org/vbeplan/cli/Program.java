package org.vbeplan.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.vbeplan.build.BuildingProgram;
import org.vbeplan.ledger.Fingerprint;

/** Which program this is, to the last bit: another one may write other documents. */
final class Program implements BuildingProgram {

    private final Optional<Path> archive = archive();

    @Override
    public Optional<Path> file() {
        return archive;
    }

    /**
     * A fingerprint of the program, from the check sums that stand in its archive, and of its
     * libraries, which the archive's manifest names with their versions; the version alone where it
     * runs from a folder of classes.
     */
    @Override
    public String print() throws IOException {
        Fingerprint print = new Fingerprint().add(Main.version());
        if (archive.isEmpty()) {
            return print.hex();
        }
        Map<String, Long> sums = new TreeMap<>();
        try (ZipFile files = new ZipFile(archive.get().toFile())) {
            Enumeration<? extends ZipEntry> entries = files.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                sums.put(entry.getName(), entry.getCrc());
            }
        }
        sums.forEach((name, sum) -> print.add(name).add(sum.toString()));
        return print.hex();
    }

    private static Optional<Path> archive() {
        try {
            CodeSource source = Program.class.getProtectionDomain().getCodeSource();
            return Optional.ofNullable(source)
                    .map(CodeSource::getLocation)
                    .map(place -> Path.of(URI.create(place.toString())))
                    .filter(place -> !Files.isDirectory(place));
        } catch (RuntimeException noFile) {
            return Optional.empty();
        }
    }
}
