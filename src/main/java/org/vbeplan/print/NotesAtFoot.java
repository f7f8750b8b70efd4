package org.vbeplan.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Moves each note from the document's end to the foot of the page that calls it first. Notes keep
 * the number they have in the page; a note nobody calls stays where it is.
 */
final class NotesAtFoot {
    /** The box that floats to the foot; see {@link BaseStyle}. */
    static final String NOTE = "vbe-note";

    static final String NUMBER = "vbe-note-number";

    private NotesAtFoot() {}

    /** Returns each moved note's body by its id, in the order they are called. */
    static Map<String, Element> move(Document page) {
        List<Element> all = Elements.below(page);
        Map<String, Element> bodies = new HashMap<>();
        List<Element> calls = new ArrayList<>();
        List<Element> sections = new ArrayList<>();
        for (Element element : all) {
            switch (element.getAttribute("role")) {
                case "doc-noteref" -> calls.add(element);
                case "doc-endnotes" -> {
                    sections.add(element);
                    for (Element inner : Elements.below(element)) {
                        if (Elements.is(inner, "li") && inner.hasAttribute("id")) {
                            bodies.put(inner.getAttribute("id"), inner);
                        }
                    }
                }
                default -> {}
            }
        }
        Map<String, Element> moved = new LinkedHashMap<>();
        for (Element call : calls) {
            String href = call.getAttribute("href");
            Element body = href.startsWith("#") ? bodies.remove(href.substring(1)) : null;
            if (body != null && !isInside(call, sections)) {
                moved.put(body.getAttribute("id"), move(call, body));
            }
        }
        sections.forEach(NotesAtFoot::removeIfEmpty);
        return moved;
    }

    static boolean isNote(Node node) {
        return node instanceof Element element && Elements.hasClass(element, NOTE);
    }

    private static Element move(Element call, Element body) {
        // Within a second span: the engine leaves out a span that stands alone on its line.
        Element label = Elements.create(call, "span");
        Element number = Elements.create(call, "span");
        number.setAttribute("class", NUMBER);
        number.setTextContent(call.getTextContent().strip());
        label.appendChild(number);

        // The engine puts a box of its own in place of the floating element, and an id there would
        // be lost: the note itself is the box within.
        Element note = Elements.create(call, "div");
        note.setAttribute("id", body.getAttribute("id"));
        note.appendChild(label);
        note.appendChild(call.getOwnerDocument().createTextNode(" "));
        for (Element inner : Elements.below(body)) {
            if (inner.getAttribute("role").equals("doc-backlink")) {
                dropBackLink(inner);
            }
        }
        unwrapFirstParagraph(body, note);
        Elements.remove(body);

        Element foot = Elements.create(call, "div");
        foot.setAttribute("class", NOTE);
        foot.appendChild(note);
        Node place = isCallMark(call.getParentNode()) ? call.getParentNode() : call;
        place.getParentNode().insertBefore(foot, place.getNextSibling());
        return note;
    }

    private static boolean isCallMark(Node parent) {
        return Elements.is(parent, "sup");
    }

    /** A way back to where the note was called is of use on a screen only. */
    private static void dropBackLink(Element link) {
        Node before = link.getPreviousSibling();
        if (before instanceof org.w3c.dom.Text text) {
            text.setData(text.getData().stripTrailing());
        }
        Elements.remove(link);
    }

    /** The first paragraph goes on the line of its number; what follows keeps its blocks. */
    private static void unwrapFirstParagraph(Element body, Element note) {
        boolean first = true;
        while (body.getFirstChild() != null) {
            Node node = body.getFirstChild();
            if (first && Elements.is(node, "p")) {
                Elements.moveChildren(node, note);
                body.removeChild(node);
            } else {
                note.appendChild(node);
            }
            first &= !(node instanceof Element);
        }
    }

    private static boolean isInside(Element element, List<Element> ancestors) {
        for (Node n = element; n != null; n = n.getParentNode()) {
            if (ancestors.contains(n)) {
                return true;
            }
        }
        return false;
    }

    private static void removeIfEmpty(Element section) {
        for (Element inner : Elements.below(section)) {
            if (Elements.is(inner, "li")) {
                return;
            }
        }
        Elements.remove(section);
    }
}
