package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SvgDrawerTest {
    @Test
    void knownShapesAreDrawn() throws Exception {
        String tokens =
                drawn(
                        "<g fill=\"#ff0000\" transform=\"translate(1,2)\"><rect width=\"5\" height=\"5\"/></g>"
                                + "<path d=\"M0 0 L9,9 H 3 V4 C1 2 3 4 5 6 Q 1 1 2 2 Z\" fill=\"none\" stroke=\"#00ff00\"/>"
                                + "<text x=\"3\" y=\"9\" text-anchor=\"middle\" fill=\"#0000ff\">Å</text>");
        assertThat(tokens).contains("1.0 0.0 0.0 rg", "0.0 1.0 0.0 RG", "0.0 0.0 1.0 rg");
    }

    @Test
    void wordsAreText() throws Exception {
        String drawing =
                "<text y=\"9\">Kommunens\n  skolor</text><text y=\"20\" font-weight=\"bold\">Åtta</text>";
        byte[] pdf = Pages.print(page("width=\"40\" height=\"40\"", drawing));
        assertThat(StructureText.of(pdf)).contains("\"Kommunens skolor Åtta \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M\"/>",
                "<path d=\"L 1 1\"/>",
                "<path d=\"Z Z Z\"/>",
                "<path d=\"M0 0 Z Z 1 2 3\"/>",
                "<path d=\"M 1 1 A 5 5 0 0 1 9 9\"/>",
                "<path d=\"M NaN Infinity 1e999 -1e999 1e\"/>",
                "<path d=\"M1e300 1e300 L1e300 0\" stroke=\"#000000\" stroke-width=\"1e99\"/>",
                "<rect width=\"-1\" height=\"5\"/><rect width=\"x\"/><rect/>",
                "<circle r=\"-3\"/><circle/><line/><polyline points=\"1\"/><polygon points=\"\"/>",
                "<line x2=\"9\" stroke=\"#zzzzzz\"/><line x2=\"9\" stroke=\"#000000\" stroke-dasharray=\"0 0\"/>",
                "<text/><text x=\"a\" font-size=\"-4\">\uD83D\uDE00</text>",
                "<g transform=\"rotate(4) translate(\"><g transform=\"translate(\"/></g>",
                "<script>1</script><foreignObject><p>x</p></foreignObject><use href=\"#a\"/>",
            })
    void garbageIsLeftOut(String garbage) throws Exception {
        String kept = "<rect width=\"1\" height=\"1\" fill=\"#00ff00\"/>";
        assertThat(drawn(garbage + kept)).as("what follows is drawn").contains("0.0 1.0 0.0 rg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width=\"0\" height=\"0\"",
                "viewBox=\"0 0 0 0\"",
                "viewBox=\"a b\" width=\"-5\" height=\"1e9\"",
                "width=\"100%\" height=\"2em\"",
                "",
            })
    void anySizeIsPrinted(String size) {
        assertThat(Pages.print(page(size, "<rect width=\"1\" height=\"1\"/>"))).isNotEmpty();
    }

    @Test
    void manyElementsEndSomewhere() {
        String many = "<rect width=\"1\" height=\"1\"/>".repeat(30_000);
        assertThat(Pages.print(page("width=\"9\" height=\"9\"", many)).length).isLessThan(400_000);
    }

    @Test
    void pathWithRepeatedCommandIsALine() {
        var path = SvgShapes.of(element("<path d=\"M 0 0 10 0 10 20\"/>"));
        assertThat(path.getBounds2D()).isEqualTo(new Rectangle2D.Double(0, 0, 10, 20));
    }

    private static org.w3c.dom.Element element(String xml) {
        try {
            return new PageParser().parse(xml).getDocumentElement();
        } catch (HtmlNotWellFormedException e) {
            throw new AssertionError(e);
        }
    }

    private static String page(String size, String drawing) {
        return Pages.of(
                "<h1>A</h1><svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"x\" "
                        + size
                        + ">"
                        + drawing
                        + "</svg>");
    }

    /** The operators of the first page with their operands. */
    private static String drawn(String drawing) throws Exception {
        byte[] pdf = Pages.print(page("width=\"40\" height=\"40\"", drawing));
        try (var document = Loader.loadPDF(pdf)) {
            List<Object> tokens = new PDFStreamParser(document.getPage(0)).parse();
            StringBuilder text = new StringBuilder();
            for (Object token : tokens) {
                text.append(
                                token instanceof org.apache.pdfbox.cos.COSNumber number
                                        ? number.floatValue()
                                        : token
                                                        instanceof
                                                        org.apache.pdfbox.contentstream.operator
                                                                        .Operator
                                                                o
                                                ? o.getName()
                                                : token)
                        .append(' ');
            }
            return text.toString();
        }
    }
}
