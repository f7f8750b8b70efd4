package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A printer writes its file and nothing else; tried in a process with the program's own libraries.
 */
class QuietTest {
    @Test
    void printsNothingBeside(@TempDir Path home) throws Exception {
        StringBuilder libraries = new StringBuilder();
        for (String path :
                System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            // The tests' own libraries bring a logger that swallows what users would see.
            if (!path.contains("slf4j")) {
                libraries.append(path).append(java.io.File.pathSeparator);
            }
        }
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.home=" + home,
                                "-cp",
                                libraries.toString(),
                                Main.class.getName())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("printed\n");
        try (var files = Files.list(home)) {
            assertThat(files).as("left in the home directory").isEmpty();
        }
    }

    /** Prints the sample, with a picture and all four faces in it. */
    static final class Main {
        public static void main(String[] arguments) throws Exception {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(new PdfPrinter().print(Pages.sample(), Pages.stamped("INTERN")));
            file.write(Pages.print(Pages.of("<h1>A</h1><p><b><i>fet kursiv</i></b></p>")));
            System.out.print(file.size() > 50_000 ? "printed\n" : "too little\n");
        }
    }
}
