package org.vbeplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vbeplan.render.Texts.paragraph;
import static org.vbeplan.render.Texts.plain;
import static org.vbeplan.render.Texts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What every page must be: XML and HTML at once, and usable by everyone. */
final class PageTest {
    private final String html = page();
    private final List<Element> elements = Pages.elements(html);

    @Test
    void pageIsSwedishAndSaysWhatItIs() {
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"sv\"");
        assertThat(named("title")).hasSize(1);
        assertThat(named("title").get(0).getTextContent()).isNotBlank();
        assertThat(named("main")).hasSize(1);
        assertThat(named("h1")).hasSize(1);
    }

    @Test
    void pageStandsAlone() {
        assertThat(named("script")).isEmpty();
        assertThat(named("link")).isEmpty();
        assertThat(html.replaceAll("href=\"https?://[^\"]*\"", ""))
                .doesNotContain("url(http", "@import");
        assertThat(html).contains("src: url(data:font/woff2;base64,");
    }

    @Test
    void idsAreUniqueAndEveryLinkHasATarget() {
        List<String> ids = attribute("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(attribute("href").stream().filter(a -> a.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(ids).contains(address.substring(1)));
        assertThat(attribute("aria-labelledby")).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void headingsSkipNoLevel() {
        int before = 0;
        for (Element element : elements) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                assertThat(level).as(element.getTextContent()).isBetween(1, before + 1);
                before = level;
            }
        }
    }

    @Test
    void everyNoteCallLeadsToItsNoteAndBack() {
        for (Element call : having("role", "doc-noteref")) {
            Element note = byId(call.getAttribute("href").substring(1));
            assertThat(Pages.below(note))
                    .anySatisfy(
                            back ->
                                    assertThat(back.getAttribute("href"))
                                            .isEqualTo("#" + call.getAttribute("id")));
        }
        assertThat(having("role", "doc-noteref")).hasSize(2);
        assertThat(having("role", "doc-backlink"))
                .allSatisfy(back -> assertThat(back.getAttribute("aria-label")).isNotBlank());
    }

    @Test
    void cellsNameTheirColumnsWhereTheHeadIsNotSeen() {
        assertThat(elements.stream().filter(e -> e.hasAttribute("data-label")))
                .isNotEmpty()
                .allSatisfy(
                        cell -> assertThat(cell.getAttribute("role")).isIn("cell", "rowheader"));
        assertThat(having("scope", "col")).isNotEmpty();
    }

    @Test
    void picturesHaveTextAlternatives() {
        assertThat(named("img")).allSatisfy(i -> assertThat(i.getAttribute("alt")).isNotBlank());
        assertThat(named("svg"))
                .hasSize(2)
                .allSatisfy(svg -> assertThat(svg.getAttribute("aria-label")).isNotBlank());
    }

    @Test
    void noParentHasTextBesideBlocksInTheMainText() {
        for (Element element : elements) {
            boolean blocks =
                    Pages.children(element).stream()
                            .anyMatch(
                                    c ->
                                            List.of("p", "ul", "table", "pre")
                                                    .contains(c.getTagName()));
            if (blocks) {
                assertThat(Pages.ownText(element)).as(element.getTagName()).isBlank();
            }
        }
    }

    @Test
    void whatAPlanSaysIsNeverMarkup() throws TemplateBrokenException {
        String nasty = "</p><script>alert(1)</script> & \"'<!--]]>\u0001\uD800\uFFFE\r\nslut";
        String page = SmallDocument.html(text(paragraph(plain(nasty))));
        assertThat(Pages.elements(page))
                .anySatisfy(
                        p ->
                                assertThat(p.getTextContent())
                                        .isEqualTo(
                                                "</p><script>alert(1)</script> & \"'<!--]]>\uFFFD\uFFFD\uFFFD\nslut"));
    }

    private static String page() {
        try {
            return new DocumentRenderer(TemplateSource.NONE).html(SampleDocument.full());
        } catch (TemplateBrokenException e) {
            throw new AssertionError(e);
        }
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

    private Element byId(String id) {
        return having("id", id).get(0);
    }
}
