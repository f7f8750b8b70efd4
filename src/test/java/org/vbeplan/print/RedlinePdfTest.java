package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vbeplan.build.Format;
import org.vbeplan.redline.Pairs;

/** What a board is given to decide on: both pairs of real plans, printed. */
class RedlinePdfTest {

    @ParameterizedTest
    @CsvSource({"ostermalm/2021,ostermalm/2023", "ostermalm/2023,norra-innerstaden/2023"})
    void redlineIsPdfUaAndPdfAAndTagsWhatChanged(String before, String now) throws Exception {
        byte[] pdf = Pairs.document(before, now, Format.PDF);
        assertThat(Validation.failures(pdf)).isEmpty();
        assertThat(Pairs.document(before, now, Format.PDF)).isEqualTo(pdf);

        List<String> lines = StructureText.of(pdf).lines().map(String::strip).toList();
        String page = new String(Pairs.document(before, now, Format.HTML), StandardCharsets.UTF_8);
        assertThat(lines.stream().filter(line -> line.startsWith("Ins Alt=\"tillagt: ")))
                .hasSize(count(page, "<ins>"));
        assertThat(lines.stream().filter(line -> line.startsWith("Del Alt=\"borttaget: ")))
                .hasSize(count(page, "<del>"));

        int last = 0;
        for (String line : lines) {
            if (line.matches("H[1-6]")) {
                int level = line.charAt(1) - '0';
                assertThat(level).as("%s after H%d", line, last).isBetween(1, last + 1);
                last = level;
            }
        }
        assertThat(last).isPositive();
    }

    private static int count(String page, String tag) {
        return (int) Pattern.compile(Pattern.quote(tag)).matcher(page).results().count();
    }
}
