package org.vbeplan.facts;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.vbeplan.facts.Piece.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Reads a page. It is well-formed XML once its first line, the doctype, is off. */
final class PageReader {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> notes = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    private PageReader() {}

    static Reading read(byte[] page) throws Exception {
        PageReader reader = new PageReader();
        Element body = (Element) parse(page).getElementsByTagName("body").item(0);
        reader.children(body, Kind.PARAGRAPH);
        reader.pieces.addAll(reader.notes);
        return new Reading(reader.pieces, reader.links);
    }

    static Element parse(byte[] page) throws Exception {
        String text = new String(page, StandardCharsets.UTF_8);
        if (!text.startsWith(DOCTYPE)) {
            throw new AssertionError("the page begins " + text.substring(0, 40));
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        String xml = text.substring(DOCTYPE.length()).strip();
        return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }

    private void children(Element parent, Kind kind) {
        for (Element child : elements(parent)) {
            element(child, kind);
        }
    }

    private void element(Element element, Kind kind) {
        String name = element.getTagName();
        String type = " " + element.getAttribute("class") + " ";
        if (type.contains(" skip ") || type.contains(" running ") || type.contains(" stamp ")) {
            return;
        }
        if (type.contains(" cover ")) {
            children(element, Kind.COVER);
        } else if (name.equals("nav")) {
            children(element, Kind.CONTENTS);
        } else if (type.contains(" notes ")) {
            notes(element);
        } else if (name.matches("h[1-6]")) {
            add(Kind.HEADING, name.charAt(1) - '0', words(element));
        } else if (name.equals("p") || name.equals("figcaption") || name.equals("blockquote")) {
            add(kind == Kind.COVER ? kind : Kind.PARAGRAPH, 0, words(element));
        } else if (name.equals("ol") || name.equals("ul")) {
            list(element, kind);
        } else if (name.equals("tr")) {
            row(element, kind);
        } else if (!name.equals("svg")) {
            children(element, kind);
        }
    }

    private void list(Element list, Kind kind) {
        String start = list.getAttribute("start");
        int number = start.isEmpty() ? 1 : Integer.parseInt(start);
        for (Element item : elements(list)) {
            boolean contents = kind == Kind.CONTENTS;
            int level = list.getTagName().equals("ol") && !contents ? number++ : 0;
            add(contents ? Kind.CONTENTS : Kind.ITEM, level, words(item));
            for (Element inner : elements(item)) {
                if (inner.getTagName().matches("[ou]l")) {
                    list(inner, kind);
                }
            }
        }
    }

    private void row(Element row, Kind kind) {
        List<Element> cells = elements(row);
        if (kind == Kind.COVER) {
            add(kind, 0, String.join(": ", cells.stream().map(this::words).toList()));
            return;
        }
        boolean head = cells.stream().allMatch(cell -> cell.getAttribute("scope").equals("col"));
        pieces.add(
                Piece.row(head ? Kind.HEAD : Kind.ROW, cells.stream().map(this::words).toList()));
    }

    private void notes(Element section) {
        for (Element child : elements(section)) {
            if (child.getTagName().equals("ol")) {
                int number = 1;
                for (Element note : elements(child)) {
                    notes.add(Piece.of(Kind.NOTE, number++, words(note)));
                }
            } else {
                element(child, Kind.PARAGRAPH);
            }
        }
    }

    private void add(Kind kind, int level, String text) {
        pieces.add(Piece.of(kind, level, text));
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The text of an element without the lists in it, which are items of their own. */
    private String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                words.append(inner(element));
            } else {
                words.append(n.getNodeValue());
            }
        }
        return words.toString();
    }

    private String inner(Element element) {
        return switch (element.getAttribute("role")) {
            case "doc-noteref" -> Piece.call(Integer.parseInt(element.getTextContent().strip()));
            case "doc-backlink" -> "";
            default ->
                    switch (element.getTagName()) {
                        case "ol", "ul", "svg" -> "";
                        case "br" -> "\n";
                        case "p", "div" -> "\n" + words(element) + "\n";
                        case "a" -> link(element);
                        default -> words(element);
                    };
        };
    }

    private String link(Element link) {
        links.add(link.getAttribute("href"));
        return words(link);
    }
}
