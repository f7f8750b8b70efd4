package org.vbeplan.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vbeplan.Golden;
import org.vbeplan.document.Redline;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;
import org.vbeplan.render.DocumentRenderer;
import org.vbeplan.render.TemplateSource;

/**
 * What is written of the pairs of real plans: files that a reader can hold beside the originals.
 */
class RealPairsTest {

    private static final Golden GOLDEN = new Golden("redline");

    @AfterAll
    static void everyFileIsCompared() throws IOException {
        GOLDEN.refuseStaleFiles();
    }

    @ParameterizedTest
    @CsvSource({"ostermalm/2021,ostermalm/2023", "ostermalm/2023,norra-innerstaden/2023"})
    void textMarkdownAndJsonAreTheFiles(String before, String now) throws Exception {
        String name = before.replace('/', '-') + "_" + now.replace('/', '-');
        Comparison comparison = Pairs.of(before, now);
        StringWriter text = new StringWriter();
        TerminalRedline.write(redline(comparison, 6), false, Style.PLAIN, text);
        GOLDEN.compare(name + ".txt", shortened(text.toString()));
        String markdown =
                new DocumentRenderer(TemplateSource.NONE).markdown(redline(comparison, 8));
        GOLDEN.compare(name + ".md", shortened(markdown));
        GOLDEN.compare(name + ".json", Json.of(comparison));
    }

    /**
     * What stands word for word in the originals, titles and an address, is not written out here.
     */
    private static String shortened(String told) {
        return told.replaceAll("trygg, säker och\\s+välskött", "[mål 1.2]")
                .replaceAll("öka\\s+genom\\s+förebyggande\\s+insatser", "[mål 3.6]")
                .replace("intranat.stockholm.se/Sidor/2017/1/", "[intranätet]/");
    }

    @ParameterizedTest
    @CsvSource({"ostermalm/2021", "ostermalm/2023", "norra-innerstaden/2023"})
    void nothingIsToldOfAPlanBesideItself(String plan) throws Exception {
        Redline redline = redline(Pairs.of(plan, plan), 8);
        assertThat(redline.size()).isZero();
        assertThat(redline.plans().get(0).summary()).isEqualTo("Inget är ändrat");
    }

    private static Redline redline(Comparison comparison, int context) {
        Messages messages = new Messages(Language.SWEDISH).and("redline");
        return new RedlineComposer(
                        messages,
                        new RedlineComposer.Presentation(context, false, false, false, ""))
                .compose(List.of(comparison), RedlineComposer.Run.OF_TWO);
    }
}
