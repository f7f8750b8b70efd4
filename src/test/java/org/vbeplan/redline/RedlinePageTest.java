package org.vbeplan.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vbeplan.build.Format;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the page of changes must be: XML and HTML at once, and usable by everyone. */
class RedlinePageTest {

    @ParameterizedTest
    @CsvSource({"ostermalm/2021,ostermalm/2023", "ostermalm/2023,norra-innerstaden/2023"})
    void pageIsUsableByEveryone(String before, String now) throws Exception {
        List<Element> elements = elements(Pairs.document(before, now, Format.HTML));
        List<String> ids = new ArrayList<>();
        int level = 0;
        for (Element element : elements) {
            String name = element.getNodeName();
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            if (name.matches("h[1-6]")) {
                int own = name.charAt(1) - '0';
                assertThat(own).as(element.getTextContent()).isBetween(1, level + 1);
                level = own;
            }
            if (name.equals("ins") || name.equals("del")) {
                // Who hears the page hears where it begins and ends.
                NodeList hidden = element.getElementsByTagName("span");
                assertThat(hidden.getLength()).isEqualTo(2);
                assertThat(((Element) hidden.item(0)).getAttribute("class")).isEqualTo("hidden");
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        HashSet<String> known = new HashSet<>(ids);
        for (Element element : elements) {
            String address = element.getAttribute("href");
            if (address.startsWith("#")) {
                assertThat(known).contains(address.substring(1));
            }
        }
        assertThat(elements.stream().filter(e -> e.getNodeName().equals("h1"))).hasSize(1);
        assertThat(elements.stream().filter(e -> e.getNodeName().equals("script"))).isEmpty();
        assertThat(elements.get(0).getAttribute("lang")).isEqualTo("sv");
    }

    @Test
    void paperHidesTheWordsForTheEar() throws IOException {
        String page =
                new String(
                        Pairs.document("ostermalm/2021", "ostermalm/2023", Format.HTML),
                        StandardCharsets.UTF_8);
        String paper = page.substring(page.indexOf("<style media=\"print\">"));
        assertThat(paper).contains(".hidden, .narrow { display: none }");
    }

    private static List<Element> elements(byte[] page) throws Exception {
        String text = new String(page, StandardCharsets.UTF_8).replace("<!DOCTYPE html>", "");
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        text.strip().getBytes(StandardCharsets.UTF_8)));
        List<Element> elements = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
