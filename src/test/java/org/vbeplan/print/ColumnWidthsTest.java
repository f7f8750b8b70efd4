package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** A table of activities has the columns that it is given; long words are divided. */
class ColumnWidthsTest {
    private static final double WIDTH = 162 / 25.4 * 72;

    @Test
    void longWordsDoNotMakeTheirColumnsWider() throws Exception {
        String style = Files.readString(Path.of("templates/print.css"));
        String css = Files.readString(Path.of("templates/plan.css"));
        String html =
                "<h1>A</h1><table class=\"records aktiviteter\"><colgroup>"
                        + "<col style=\"width: 50%\"/><col style=\"width: 20%\"/>"
                        + "<col style=\"width: 15%\"/><col style=\"width: 15%\"/></colgroup><thead><tr>"
                        + "<th scope=\"col\">Insats</th><th scope=\"col\">Ansvarig</th>"
                        + "<th scope=\"col\">Tidplan</th><th scope=\"col\">Följs</th></tr></thead><tbody><tr>"
                        + "<td>Samtal</td><td>Brottsförebyggandesamordnare</td>"
                        + "<td>https://www.exempelstaden.example/en-lang-adress</td>"
                        + "<td>Verksamhetsberättelsen</td></tr></tbody></table>";
        Map<String, Float> left = new HashMap<>();
        PDFTextStripper words =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions)
                            throws IOException {
                        left.put(text.strip(), positions.get(0).getX());
                    }
                };
        String page = Pages.withHead("<style>" + css + style + "</style>", html);
        try (var document = Loader.loadPDF(Pages.print(page))) {
            words.writeText(document, Writer.nullWriter());
        }
        float first = left.get("Insats");
        assertThat(left.get("Ansvarig") - first).isCloseTo((float) (WIDTH * 0.5), within(1f));
        assertThat(left.get("Tidplan") - first).isCloseTo((float) (WIDTH * 0.7), within(1f));
        assertThat(left.get("Följs") - first).isCloseTo((float) (WIDTH * 0.85), within(1f));
    }
}
