package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnginePacketTest {
    @Test
    void thisEngineIsSparedItsPacket() {
        // A later engine may have other fields, and the start would be slower without a word.
        assertThat(EnginePacket.isSpared()).isTrue();
    }

    @Test
    void aPageWithoutLanguageIsEnglishAsTheEngineHasIt() throws Exception {
        byte[] file = Pages.print(Pages.of("<h1>A</h1>").replaceFirst(" lang=\"[^\"]*\"", ""));
        try (var document = org.apache.pdfbox.Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("EN-US");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }
}
