package org.vbeplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vbeplan.RenderedPlans;
import org.vbeplan.build.Format;

/** What the print promises who can't see it, kept on every plan of the repository. */
class PlansPdfTest {

    static final List<String> IDS = RenderedPlans.IDS;

    private static final Pattern ATTRIBUTE = Pattern.compile(" (\\w+)=(\"([^\"]*)\"|\\S+)");

    /** A line of the tree as text. */
    private record Line(int depth, String type, String rest) {
        boolean is(String... types) {
            return List.of(types).contains(type);
        }

        String attribute(String name) {
            Matcher found = ATTRIBUTE.matcher(rest);
            while (found.find()) {
                if (found.group(1).equals(name)) {
                    return found.group(3) == null ? found.group(2) : found.group(3);
                }
            }
            return "";
        }

        boolean isWords() {
            return type.startsWith("\"");
        }
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void planIsPdfUaAndPdfA(String id) {
        assertThat(Validation.failures(pdf(id))).isEmpty();
    }

    /** The test of the test, on the shortest plan. */
    @Test
    void withoutTagsItIsNeither() throws Exception {
        byte[] html = RenderedPlans.document("norra-innerstaden/2023", Format.HTML);
        String page = new String(html, StandardCharsets.UTF_8);
        byte[] untagged = new PdfPrinter(false).print(page, Pages.METADATA);
        assertThat(Validation.failures(untagged))
                .anyMatch(failure -> failure.startsWith("ua1"))
                .anyMatch(failure -> failure.startsWith("2a"));
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void headingsDoNotSkipALevel(String id) throws IOException {
        int last = 0;
        for (Line line : tree(id)) {
            if (line.type().matches("H[1-6]")) {
                int level = line.type().charAt(1) - '0';
                assertThat(level).as("%s after H%d", line.type(), last).isBetween(1, last + 1);
                assertThat(level == 1).as("the title alone is H1").isEqualTo(last == 0);
                last = level;
            }
        }
        assertThat(last).isPositive();
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void everyNoteFollowsItsCall(String id) throws IOException {
        List<Line> lines = tree(id);
        int notes = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).is("Note")) {
                notes++;
                assertThat(lines.get(i).attribute("ID")).isEqualTo("_not-" + notes);
                List<Line> call = lines.subList(i - 4, i);
                assertThat(call.stream().map(Line::type))
                        .containsExactly("Reference", "Link", "\"" + notes + "\"", "(annotation)");
                assertThat(call.get(0).depth()).isEqualTo(lines.get(i).depth());
                assertThat(lines.get(i + 1).type()).isEqualTo("Lbl");
                assertThat(lines.get(i + 2).type()).isEqualTo("\"" + notes + "\"");
            }
        }
        String page = new String(RenderedPlans.document(id, Format.HTML), StandardCharsets.UTF_8);
        assertThat(notes).isPositive().isEqualTo(page.split("role=\"doc-noteref\"").length - 1);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void contentsListEveryHeadingWithItsPage(String id) throws IOException {
        List<Line> lines = tree(id);
        Map<String, Integer> pages = new HashMap<>();
        List<String> entries = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(id))) {
            pageOf(document.getDocumentCatalog().getDocumentOutline(), document, pages);
        }
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.is("TOCI") && first) {
                String entry = wordsIn(lines, i, "TOC");
                String heading = entry.replaceAll(" \\d+$", "");
                entries.add(heading);
                String number = entry.substring(heading.length()).strip();
                assertThat(number).as(entry).isEqualTo(String.valueOf(pages.get(heading)));
            } else if (line.type().matches("H[2-6]")) {
                String heading = wordsIn(lines, i, "");
                // The activities' list is a contents list too, and stands after all others.
                first = !heading.equals("Förteckning över aktiviteter") && first;
                if (!heading.equals("Innehåll")) {
                    headings.add(heading);
                }
            }
        }
        assertThat(entries).isEqualTo(headings);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void tablesSayWhatHeadsWhat(String id) throws IOException {
        List<Line> lines = tree(id);
        int heads = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.is("TH")) {
                assertThat(line.attribute("Scope")).isIn("Row", "Column");
            } else if (line.is("Table")) {
                List<Line> table = below(lines, i);
                assertThat(table).anyMatch(inner -> inner.is("TH"));
                long own = table.stream().filter(inner -> inner.is("THead")).count();
                assertThat(own).as("heads of a table").isLessThanOrEqualTo(1);
                assertThat(table.stream().filter(inner -> inner.is("TBody"))).hasSize(1);
                heads += own;
                rowsAreFull(table);
            }
        }
        assertThat(heads).isPositive();
    }

    private static void rowsAreFull(List<Line> table) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            if (table.get(i).is("TR")) {
                int depth = table.get(i).depth() + 1;
                widths.add(
                        (int)
                                below(table, i).stream()
                                        .filter(cell -> cell.depth() == depth)
                                        .count());
            }
        }
        assertThat(new HashSet<>(widths)).as("cells of rows").hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void figuresHaveAText(String id) throws IOException {
        String page = new String(RenderedPlans.document(id, Format.HTML), StandardCharsets.UTF_8);
        List<Line> figures = tree(id).stream().filter(line -> line.is("Figure")).toList();
        assertThat(figures).hasSize(page.split("<figure").length - 1);
        assertThat(figures).allMatch(figure -> figure.attribute("Alt").length() > 20);
    }

    /** A cell may be empty, and a bullet is drawn; nothing else stands there for nothing. */
    @ParameterizedTest
    @FieldSource("IDS")
    void nothingIsEmpty(String id) throws IOException {
        List<Line> lines = tree(id);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean mayBe = line.isWords() || line.is("(annotation)", "TD", "Lbl", "Figure");
            if (!mayBe) {
                assertThat(below(lines, i)).as("line %d: %s", i + 1, line).isNotEmpty();
            }
            if (line.isWords()) {
                assertThat(line.type() + line.rest()).as("line %d", i + 1).isNotEqualTo("\"\"");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void everyLinkLeadsSomewhereAndSaysWhere(String id) throws IOException {
        int links = 0;
        try (PDDocument document = Loader.loadPDF(pdf(id))) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    links++;
                    assertThat(link.getContents()).as("said instead of the link").isNotBlank();
                    if (link.getAction() instanceof PDActionURI uri) {
                        assertThat(uri.getURI()).matches("(https|mailto):.+");
                    } else {
                        PDDestination to =
                                link.getAction() instanceof PDActionGoTo go
                                        ? go.getDestination()
                                        : link.getDestination();
                        assertThat(page(to, document)).as(link.getContents()).isPositive();
                    }
                }
            }
        }
        long called = tree(id).stream().filter(line -> line.is("Link")).count();
        assertThat(links).isGreaterThanOrEqualTo((int) called);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void bookmarksAreTheHeadings(String id) throws IOException {
        List<Line> lines = tree(id);
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).type().matches("H[1-6]")) {
                headings.add(lines.get(i).type().charAt(1) + " " + wordsIn(lines, i, ""));
            }
        }
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(id))) {
            titles(document.getDocumentCatalog().getDocumentOutline(), 1, bookmarks);
        }
        assertThat(bookmarks).isEqualTo(headings);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void fileSaysWhatItIs(String id) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(id))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            List<Line> lines = tree(id);
            int title = 0;
            while (!lines.get(title).is("H1")) {
                title++;
            }
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(wordsIn(lines, title, ""));
        }
    }

    /** What stands around the text on every page is drawn, and read to nobody. */
    @ParameterizedTest
    @FieldSource("IDS")
    void headAndFootAreArtifacts(String id) throws IOException {
        String tree = StructureText.of(pdf(id));
        try (PDDocument document = Loader.loadPDF(pdf(id))) {
            int pages = document.getNumberOfPages();
            assertThat(tree).doesNotContainPattern("Sida \\d+ \\(\\d+\\)");
            for (int number = 1; number <= pages; number++) {
                String foot = "Sida " + number + " (" + pages + ")";
                PDFTextStripper page = new PDFTextStripper();
                page.setStartPage(number);
                page.setEndPage(number);
                assertThat(page.getText(document)).contains(foot);
                assertThat(words(artifacts(document.getPage(number - 1)))).contains(foot);
            }
            // The title on the first page is text; in the head of the second it is not.
            String title = document.getDocumentInformation().getTitle();
            assertThat(words(artifacts(document.getPage(1)))).contains(title);
            assertThat(tree.replace("\u00AD", "").split(Pattern.quote("\"" + title + "\"")))
                    .hasSize(2);
        }
    }

    /** No box for a letter that no font has, and no letter that can't be copied. */
    @ParameterizedTest
    @FieldSource("IDS")
    void everyLetterIsFound(String id) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(id))) {
            PDFTextStripper letters =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition letter) {
                            assertThat(letter.getUnicode()).isNotEmpty().doesNotContain("\uFFFD");
                            for (int code : letter.getCharacterCodes()) {
                                assertThat(code).as("glyph of %s", letter).isPositive();
                            }
                            assertThat(letter.getFont().isEmbedded()).isTrue();
                        }
                    };
            letters.getText(document);
        }
    }

    private static byte[] pdf(String id) {
        return RenderedPlans.document(id, Format.PDF);
    }

    private static List<Line> tree(String id) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : StructureText.of(pdf(id)).replace("\u00AD", "").split("\n")) {
            String text = line.stripLeading();
            int depth = (line.length() - text.length()) / 2;
            int space = text.startsWith("\"") ? -1 : text.indexOf(' ');
            lines.add(
                    space < 0
                            ? new Line(depth, text, "")
                            : new Line(depth, text.substring(0, space), text.substring(space)));
        }
        return lines;
    }

    private static List<Line> below(List<Line> lines, int at) {
        int end = at + 1;
        while (end < lines.size() && lines.get(end).depth() > lines.get(at).depth()) {
            end++;
        }
        return lines.subList(at + 1, end);
    }

    /** The words in an element, but not those in elements of a type in it. */
    private static String wordsIn(List<Line> lines, int at, String without) {
        StringBuilder words = new StringBuilder();
        List<Line> below = below(lines, at);
        for (int i = 0; i < below.size(); i++) {
            if (below.get(i).is(without)) {
                i += below(below, i).size();
            } else if (below.get(i).isWords()) {
                String quoted = below.get(i).type();
                words.append(quoted, 1, quoted.length() - 1);
            }
        }
        return words.toString().strip();
    }

    private static void titles(PDOutlineNode node, int level, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(level + " " + item.getTitle());
            titles(item, level + 1, titles);
        }
    }

    private static void pageOf(PDOutlineNode node, PDDocument document, Map<String, Integer> pages)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(document);
            assertThat(page).as(item.getTitle()).isNotNull();
            pages.put(item.getTitle(), document.getPages().indexOf(page) + 1);
            pageOf(item, document, pages);
        }
    }

    private static int page(PDDestination destination, PDDocument document) throws IOException {
        PDDestination to = destination;
        if (to instanceof PDNamedDestination named) {
            to = document.getDocumentCatalog().findNamedDestinationPage(named);
        }
        PDPage page = ((PDPageDestination) to).getPage();
        return document.getPages().indexOf(page) + 1;
    }

    private static List<TextPosition> artifacts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        List<TextPosition> letters = new ArrayList<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if ("Artifact".equals(content.getTag())) {
                letters(content, letters);
            }
        }
        return letters;
    }

    private static void letters(PDMarkedContent content, List<TextPosition> letters) {
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition letter) {
                letters.add(letter);
            } else if (piece instanceof PDMarkedContent inner) {
                letters(inner, letters);
            }
        }
    }

    private static String words(List<TextPosition> letters) {
        StringBuilder words = new StringBuilder();
        letters.forEach(letter -> words.append(letter.getUnicode()));
        return words.toString();
    }
}
