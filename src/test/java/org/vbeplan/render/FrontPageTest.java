package org.vbeplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.document.FrontPage;
import org.w3c.dom.Element;

/** What the front page must be: one file, usable by everyone, whatever things are called. */
final class FrontPageTest {

    private static final String NASTY = "</td><script>alert(1)</script> & \"'<!--\u0001";

    private final String html = page("Staden", "Ekbackens nämnd");
    private final List<Element> elements = Pages.elements(html);

    @Test
    void pageIsSwedishAndSaysWhatItIs() {
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"sv\"");
        assertThat(named("title").get(0).getTextContent()).startsWith("Staden: ");
        assertThat(named("main")).hasSize(1);
        assertThat(named("h1")).hasSize(1);
        assertThat(named("h1").get(0).getTextContent()).isEqualTo("Staden");
        assertThat(having("class", "stamp").get(0).getTextContent()).isEqualTo("INTERN");
    }

    @Test
    void pageStandsAlone() {
        assertThat(named("script")).isEmpty();
        assertThat(named("link")).isEmpty();
        assertThat(named("img")).isEmpty();
        assertThat(html).doesNotContain("url(http", "@import");
        assertThat(html).contains("src: url(data:font/woff2;base64,");
    }

    @Test
    void skipLinkIsFirstAndEveryPlaceIsThere() {
        assertThat(named("a").get(0).getAttribute("class")).isEqualTo("skip");
        List<String> ids = attribute("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(attribute("href").stream().filter(a -> a.startsWith("#")))
                .hasSize(3)
                .allSatisfy(address -> assertThat(ids).contains(address.substring(1)));
        assertThat(attribute("aria-labelledby")).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void tableHasACaptionAndHeadsThatSayWhatTheyAreFor() {
        assertThat(named("caption")).hasSize(1);
        assertThat(having("scope", "col")).hasSize(3);
        assertThat(having("scope", "row")).hasSize(2);
        assertThat(named("th")).allSatisfy(th -> assertThat(th.hasAttribute("scope")).isTrue());
        assertThat(named("td"))
                .hasSize(4)
                .allSatisfy(cell -> assertThat(cell.getAttribute("data-label")).isNotBlank());
        assertThat(having("class", "none"))
                .hasSize(1)
                .allSatisfy(cell -> assertThat(cell.getTextContent()).contains("ingen plan"));
    }

    @Test
    void everyLinkToADocumentSaysWhichPlanAndFormat() {
        List<String> words =
                named("a").stream()
                        .filter(a -> !a.getAttribute("href").startsWith("#"))
                        .map(Element::getTextContent)
                        .toList();
        assertThat(words)
                .containsExactly("Webbsida: Ekbackens nämnd 2023", "PDF: Ekbackens nämnd 2023");
    }

    @Test
    void namesAreNeverMarkup() {
        String page = page(NASTY, NASTY);
        assertThat(Pages.elements(page))
                .noneMatch(element -> element.getTagName().equals("script"))
                .anySatisfy(
                        name ->
                                assertThat(name.getTextContent())
                                        .isEqualTo(
                                                "</td><script>alert(1)</script> & \"'<!--\uFFFD"));
    }

    @Test
    void cityWithoutPlansHasAPage() throws TemplateBrokenException {
        FrontPage empty =
                new FrontPage("Staden", "Planer", "", List.of(), "", List.of(), List.of(), "x");
        assertThat(html(empty)).contains("Det finns inga planer.");
        assertThat(Pages.elements(html(empty))).noneMatch(e -> e.getTagName().equals("table"));
    }

    private static String page(String city, String board) {
        List<FrontPage.Link> links =
                List.of(
                        new FrontPage.Link("a/2023.html", "Webbsida", board + " 2023"),
                        new FrontPage.Link("a/2023.pdf", "PDF", board + " 2023"));
        FrontPage.Plan plan =
                new FrontPage.Plan(
                        "a-2023",
                        "Handlingsplan 2023–2024",
                        "Beslutad",
                        "2022-12-15",
                        "Ges inte ut: planen har fel.",
                        List.of("1 fel", "2 varningar"),
                        links);
        FrontPage.Link there = new FrontPage.Link("#a-2023", "Se planen för 2023–2024", board);
        FrontPage.Cell covered = new FrontPage.Cell("2024", List.of(), List.of(there));
        FrontPage.Cell cell = new FrontPage.Cell("2023", List.of(plan), List.of());
        FrontPage.Cell empty = new FrontPage.Cell("2024", List.of(), List.of());
        FrontPage.Link next = new FrontPage.Link("#a", board, "");
        FrontPage.Plan bare =
                new FrontPage.Plan("b-2023", "Plan", "", "", "", List.of(), List.of());
        FrontPage page =
                new FrontPage(
                        city,
                        "Planer mot våldsbejakande extremism",
                        "INTERN",
                        List.of("2 planer från 2 nämnder."),
                        "Granskningen är automatisk.",
                        List.of("2024", "2023"),
                        List.of(
                                new FrontPage.Row(
                                        "a",
                                        board,
                                        "",
                                        FrontPage.Link.NONE,
                                        List.of(covered, cell)),
                                new FrontPage.Row(
                                        "b",
                                        board,
                                        "Till och med 2023-06-30",
                                        next,
                                        List.of(
                                                empty,
                                                new FrontPage.Cell(
                                                        "2023", List.of(bare), List.of())))),
                        "vbe-plan");
        try {
            return html(page);
        } catch (TemplateBrokenException e) {
            throw new AssertionError(e);
        }
    }

    private static String html(FrontPage page) throws TemplateBrokenException {
        return new DocumentRenderer(TemplateSource.NONE).html(page);
    }

    private List<Element> named(String name) {
        return elements.stream().filter(e -> e.getTagName().equals(name)).toList();
    }

    private List<Element> having(String attribute, String value) {
        return elements.stream().filter(e -> e.getAttribute(attribute).equals(value)).toList();
    }

    private List<String> attribute(String name) {
        return elements.stream()
                .filter(e -> e.hasAttribute(name))
                .map(e -> e.getAttribute(name))
                .toList();
    }
}
