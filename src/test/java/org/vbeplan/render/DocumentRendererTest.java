package org.vbeplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.vbeplan.Golden;
import org.vbeplan.document.Document;

final class DocumentRendererTest {
    private final DocumentRenderer renderer = new DocumentRenderer(TemplateSource.NONE);
    private final Golden golden = new Golden("render");

    @Test
    void everyElementIsWrittenInBothFormats() throws IOException, TemplateBrokenException {
        golden.compare("full.md", renderer.markdown(SampleDocument.full()));
        golden.compare("full.html", Pages.withoutFonts(renderer.html(SampleDocument.full())));
        golden.refuseStaleFiles();
    }

    @Test
    void renderingTwiceGivesTheSameCharacters() throws TemplateBrokenException {
        Document document = SampleDocument.full();
        DocumentRenderer other = new DocumentRenderer(TemplateSource.NONE);
        assertThat(other.markdown(document)).isEqualTo(renderer.markdown(document));
        assertThat(other.html(document)).isEqualTo(renderer.html(document));
    }

    @Test
    void publishedDocumentHasNothingOfADraft() throws TemplateBrokenException {
        Document document = SampleDocument.published();
        assertThat(renderer.markdown(document)).doesNotContain("UTKAST", "Kvar att göra");
        assertThat(renderer.html(document))
                .doesNotContain("UTKAST", "Kvar att göra", "class=\"stamp\"");
    }
}
