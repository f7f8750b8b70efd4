package org.vbeplan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vbeplan.RenderedPlans;
import org.vbeplan.build.Format;
import org.vbeplan.facts.Piece.Kind;

/** Every fact of every original stands in its place in every document that retells it. */
class FactsTest {

    static final List<String> IDS = RenderedPlans.IDS;

    private static final Map<Format, Reading.Reader> READERS =
            Map.of(
                    Format.MARKDOWN,
                    MarkdownDocumentReader::read,
                    Format.HTML,
                    PageReader::read,
                    Format.PDF,
                    PdfReader::read);

    static Stream<Arguments> documents() {
        return IDS.stream()
                .flatMap(id -> Stream.of(Format.values()).map(format -> Arguments.of(id, format)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentHoldsEveryFact(String id, Format format) throws Exception {
        FactSheet sheet = FactSheet.of(id);
        Reading reading = READERS.get(format).read(RenderedPlans.document(id, format));
        assertThat(String.join("\n", Comparison.failures(sheet, reading))).isEmpty();
        System.out.println(id + "." + format.ending() + ": " + counts(sheet, reading));
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void textCopiedFromThePrintHoldsEveryFact(String id) throws Exception {
        PrintedText text = new PrintedText(RenderedPlans.document(id, Format.PDF));
        assertThat(String.join("\n", text.failures(FactSheet.of(id)))).isEmpty();
    }

    /** Whoever listens to the print meets what the page says, in the page's order, and no more. */
    @ParameterizedTest
    @FieldSource("IDS")
    void printReadsAsThePage(String id) throws Exception {
        Reading page = PageReader.read(RenderedPlans.document(id, Format.HTML));
        Reading print = PdfReader.read(RenderedPlans.document(id, Format.PDF));
        assertThat(words(print).replaceAll("(?m)^(CONTENTS .*) \\d+$", "$1"))
                .as("beside the numbers of pages in the contents list")
                .isEqualTo(words(page));
    }

    private static String words(Reading reading) {
        return reading.pieces().stream()
                .map(Piece::toString)
                .filter(
                        line ->
                                !line.equals(
                                        "HEADING 2 Noter")) // In print they stand at the calls.
                .collect(Collectors.joining("\n"));
    }

    /** The test of the test: whatever a plan loses, some fact says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a row is gone | hasselby-vallingby/2018 | (?s)\\n +- id: tillit\\n.*?(?=\\n +- id:) | '' | rad
                    a cell is changed | hasselby-vallingby/2018 | Rädda Barnen | BRIS | rad
                    a note is gone | hasselby-vallingby/2018 | \\[\\^ds-2014-4\\] | '' | not 2
                    a note is another | hasselby-vallingby/2018 | \\[\\^sapo-2017, s. 63\\] | [^ds-2014-4] | not 3
                    a figure is changed | ostermalm/2023 | till 26 enhetschefer | till 27 enhetschefer | 26 enhetschefer
                    a numeral is changed | ostermalm/2023 | vid tre tillfällen, på skolbyggnader | vid två tillfällen, på skolbyggnader | punkt
                    a step is changed | ostermalm/2023 | om 14 kap\\. 1 §(?s)(.*?)14 kap\\. 1 § | om 15 kap. 1 §$115 kap. 1 § | steg 6
                    an address is lost | ostermalm/2023 | Valdsbejakande-extremism-/(?s)(.*?)Valdsbejakande-extremism-/ | Valds/$1Valds/ | länk
                    a heading is new | ostermalm/2023 | (?m)^avsnitt:$ | 'avsnitt:\\n  nytt:\\n    rubrik: Nytt\\n    text: Ord.' | headings
                    the cover is wrong | ostermalm/2023 | 2022/949 | 2022/494 | diarienummer
                    """)
    void lossIsSeen(String what, String id, String pattern, String replacement, String failing)
            throws Exception {
        String yaml = Files.readString(RenderedPlans.file(id));
        String other =
                yaml.replaceFirst(
                        pattern, replacement == null ? "" : replacement.replace("\\n", "\n"));
        assertThat(other).as(what + ": nothing was changed").isNotEqualTo(yaml);
        byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
        for (Format format : List.of(Format.MARKDOWN, Format.HTML)) {
            Reading reading = READERS.get(format).read(RenderedPlans.render(id, bytes, format));
            assertThat(Comparison.failures(FactSheet.of(id), reading))
                    .as(what)
                    .anyMatch(failure -> failure.lines().findFirst().orElse("").contains(failing));
        }
    }

    private static String counts(FactSheet sheet, Reading reading) {
        return "%d headings, %d rows, %d items, %d notes; %d facts found"
                .formatted(
                        reading.headings().size(),
                        reading.all(Kind.ROW).size(),
                        items(reading),
                        reading.all(Kind.NOTE).size(),
                        sheet.facts().size());
    }

    /** Those of the plan's own sections. */
    private static long items(Reading reading) {
        return reading.pieces().stream()
                .takeWhile(
                        piece ->
                                !piece.text()
                                                .matches(
                                                        "Förteckning över aktiviteter|Om"
                                                                + " återgivningen")
                                        || !piece.is(Kind.HEADING))
                .filter(piece -> piece.is(Kind.ITEM))
                .count();
    }
}
