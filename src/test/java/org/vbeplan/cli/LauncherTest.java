package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the launcher must know of the build; how it works is tested by {@code src/test/sh}. */
class LauncherTest {

    /** What is built into the program is built anew when it has changed. */
    @Test
    void launcherLooksAtAllThatIsBuiltIn() throws IOException {
        String launcher = Files.readString(Path.of("vbe-plan"));
        String pom = Files.readString(Path.of("pom.xml"));
        String builtIn = pom.substring(pom.indexOf("<targetPath>builtin"));
        Matcher include =
                Pattern.compile("<include>(.*?)(/\\*\\.yaml)?</include>").matcher(builtIn);
        int found = 0;
        while (include.find()) {
            assertThat(launcher).contains("\"$home/plans/" + include.group(1) + "\"");
            found++;
        }
        assertThat(found).isGreaterThan(2);
    }
}
