package org.vbeplan.render;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What tests do with a page. */
final class Pages {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    private Pages() {}

    /** The page without the font files in it, which are too long to read. */
    static String withoutFonts(String page) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (true) {
            int start = page.indexOf("data:font/woff2;base64,", at);
            if (start < 0) {
                return result.append(page.substring(at)).toString();
            }
            result.append(page, at, start).append("data:font/woff2;…");
            at = page.indexOf(')', start);
        }
    }

    /** Every element of a page, which must be well-formed, in reading order. */
    static List<Element> elements(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String markup = page.substring(DOCTYPE.length());
            Element root =
                    factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(markup)))
                            .getDocumentElement();
            List<Element> found = new ArrayList<>(List.of(root));
            found.addAll(below(root));
            return found;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static List<Element> below(Element element) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(element)) {
            found.add(child);
            found.addAll(below(child));
        }
        return found;
    }

    static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    /** The text that stands in an element itself. */
    static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n.getNodeType() == Node.TEXT_NODE) {
                text.append(n.getNodeValue());
            }
        }
        return text.toString();
    }
}
