package org.vbeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/glossary.md} names classes that there are, in Swedish order. */
class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+?) \\| .+ \\| `(.+?)` \\|$");

    @Test
    void everyClassIsThere() throws IOException {
        List<String> terms = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("docs/glossary.md")));
        while (row.find()) {
            terms.add(row.group(1));
            String[] names = row.group(2).split("\\.", 3);
            String inner = names.length == 3 ? "$" + names[2].replace('.', '$') : "";
            String name = "org.vbeplan." + names[0] + "." + names[1] + inner;
            assertThat(isThere(name)).as("%s: %s", row.group(1), name).isTrue();
        }
        assertThat(terms).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        Collator swedish = Collator.getInstance(new Locale("sv"));
        assertThat(terms).isSortedAccordingTo(swedish::compare);
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name, false, GlossaryTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
