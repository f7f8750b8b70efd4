package org.vbeplan.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vbeplan.build.Format;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;

/** What is internal is told in no form, whatever happened to it, unless it is asked for. */
class PublicRedlineTest {

    private static final String HEAD =
            "handlingsplan: {nämnd: ekbacken, år: 2023, riktlinjer: \"2023\", status: utkast}\n";

    private static final String BEFORE =
            HEAD
                    + """
                    avsnitt:
                      inledning: Planen gäller Ekbacken.
                      läget:
                        rubrik: Hemligheten läget
                        synlighet: intern
                        text: Hemligheten är känd.[^hemlig]
                      öppet:
                        rubrik: Öppet läge
                        text: Öppet är allt.
                      förebyggande:
                        aktiviteter:
                          - {id: hemlighet-a, aktivitet: Hemligheten bevakas., synlighet: intern}
                          - {id: samtal, aktivitet: Hålla samtal., ansvarig: [Fritidsledare]}
                    noter:
                      hemlig: Hemligheten står i arkivet.
                    """;

    private static final String AFTER =
            BEFORE.replace("Ekbacken.\n", "hela Ekbacken.\n")
                            .replace("Hemligheten är känd", "Hemligheten är mindre känd")
                            .replace("Hemligheten bevakas", "Hemligheten bevakas noga")
                            .replace(
                                    "rubrik: Öppet läge\n",
                                    "rubrik: Öppet läge\n    synlighet: intern\n")
                    + "ändringar: {hemlighet-a: Hemligheten har vuxit., inledning: Området har vuxit.}\n";

    @ParameterizedTest
    @EnumSource(Format.class)
    void documentsTellNothingInternal(Format format) throws Exception {
        Comparison comparison = Pairs.ofTexts(BEFORE, AFTER, false);
        String document = text(Pairs.document(comparison, format), format);
        assertThat(document).contains("hela").doesNotContainIgnoringCase("hemlig");
        assertThat(comparison.hasInternal()).isTrue();
        // What was public and is so no longer is told as gone.
        assertThat(document).contains("Öppet");
    }

    @Test
    void neitherDoTextAndJson() throws Exception {
        Comparison comparison = Pairs.ofTexts(BEFORE, AFTER, false);
        StringWriter text = new StringWriter();
        TerminalRedline.write(Pairs.redline(comparison), false, Style.PLAIN, text);
        assertThat(text.toString())
                .contains("{+hela+}", "Skäl: Området har vuxit.", "--utgåva intern")
                .doesNotContainIgnoringCase("hemlig");
        assertThat(Json.of(Pairs.ofTexts(BEFORE, AFTER, false)))
                .contains("\"internalChanges\": true")
                .doesNotContainIgnoringCase("hemlig");
    }

    @Test
    void internalEditionTellsAll() throws Exception {
        Comparison comparison = Pairs.ofTexts(BEFORE, AFTER, true);
        String page = new String(Pairs.document(comparison, Format.HTML), StandardCharsets.UTF_8);
        assertThat(page).contains("mindre", "noga", "Hemligheten har vuxit.");
        assertThat(comparison.hasInternal()).isFalse();
        Messages messages = new Messages(Language.SWEDISH).and("redline");
        RedlineComposer composer =
                new RedlineComposer(
                        messages,
                        new RedlineComposer.Presentation(16, true, true, false, "2024-01-02"));
        assertThat(
                        composer.compose(java.util.List.of(comparison), RedlineComposer.Run.OF_TWO)
                                .stamp())
                .isEqualTo("INTERN");
    }

    private static String text(byte[] document, Format format) throws Exception {
        if (format != Format.PDF) {
            return new String(document, StandardCharsets.UTF_8);
        }
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(document)) {
            StringBuilder all = new StringBuilder();
            all.append(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf));
            // What is heard instead of the words, and what bookmarks say.
            all.append(org.vbeplan.print.StructureText.of(document));
            return all.toString();
        }
    }
}
