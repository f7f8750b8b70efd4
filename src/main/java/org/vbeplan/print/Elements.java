package org.vbeplan.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The questions the passes ask of a page's elements; names are compared as they are written. */
final class Elements {
    /** Elements that stand below each other on a page. */
    static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "dd",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "figcaption",
                    "figure",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "svg",
                    "table",
                    "ul");

    private Elements() {}

    /** Every element below a node in document order, as a list a pass may change the page under. */
    static List<Element> below(Node top) {
        List<Element> found = new ArrayList<>();
        Node node = top.getFirstChild();
        while (node != null) {
            if (node instanceof Element element) {
                found.add(element);
            }
            Node next = node.getFirstChild();
            while (next == null && node != null && node != top) {
                next = node.getNextSibling();
                if (next == null) {
                    node = node.getParentNode();
                }
            }
            node = node == top ? null : next;
        }
        return found;
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && node.getNodeName().equals(name);
    }

    static boolean isBlock(Node node) {
        return node instanceof Element && BLOCKS.contains(node.getNodeName());
    }

    /** Whether a node would show on the page beside blocks: an inline element or some text. */
    static boolean isInlineContent(Node node) {
        return node instanceof Element
                ? !isBlock(node)
                : node instanceof Text && !node.getNodeValue().isBlank();
    }

    static boolean hasClass(Element element, String name) {
        String names = element.getAttribute("class");
        int at = names.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            if ((at == 0 || names.charAt(at - 1) == ' ')
                    && (end == names.length() || names.charAt(end) == ' ')) {
                return true;
            }
            at = names.indexOf(name, end);
        }
        return false;
    }

    /** A new element of the page's own kind. */
    static Element create(Element neighbour, String name) {
        return neighbour.getOwnerDocument().createElementNS(neighbour.getNamespaceURI(), name);
    }

    static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
