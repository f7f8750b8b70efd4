package org.vbeplan.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes the file's bookmarks from the page's headings, nested as the headings are. */
final class Outline {
    private Outline() {}

    static void add(Document page) {
        Element root = page.getDocumentElement();
        Element head = null;
        for (Node n = root.getFirstChild(); n != null && head == null; n = n.getNextSibling()) {
            head = Elements.is(n, "head") ? (Element) n : null;
        }
        if (head == null) {
            return;
        }
        Element top = Elements.create(root, "bookmarks");
        Deque<Entry> open = new ArrayDeque<>();
        open.push(new Entry(0, top));
        int number = 0;
        for (Element heading : Elements.below(root)) {
            int level = level(heading);
            String text = level == 0 ? "" : text(heading);
            if (text.isEmpty()) {
                continue;
            }
            number++;
            if (heading.getAttribute("id").isEmpty()) {
                heading.setAttribute("id", "vbe-heading-" + number);
            }
            while (open.peek().level >= level) {
                open.pop();
            }
            Element bookmark = Elements.create(root, "bookmark");
            bookmark.setAttribute("name", text);
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            open.peek().element.appendChild(bookmark);
            open.push(new Entry(level, bookmark));
        }
        if (number > 0) {
            head.appendChild(top);
        }
    }

    /** 1 to 6 for a heading, 0 for anything else. */
    private static int level(Element element) {
        String name = element.getNodeName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h';
        int level = heading ? name.charAt(1) - '0' : 0;
        return level >= 1 && level <= 6 ? level : 0;
    }

    /** The heading's words on one line, without the numbers of notes called in it. */
    private static String text(Element heading) {
        StringBuilder text = new StringBuilder();
        collect(heading, text);
        return text.toString().strip();
    }

    private static void collect(Node node, StringBuilder text) {
        for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text) {
                append(n.getNodeValue(), text);
            } else if (n instanceof Element e
                    && !Elements.hasClass(e, "note-call")
                    && !NotesAtFoot.isNote(e)) {
                collect(n, text);
            }
        }
    }

    private static void append(String words, StringBuilder text) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (c == '\u00AD' || space && (text.isEmpty() || endsInSpace(text))) {
                continue; // a soft hyphen is a hint for lines, which a bookmark has none of
            }
            text.append(space ? ' ' : c);
        }
    }

    private static boolean endsInSpace(StringBuilder text) {
        return text.charAt(text.length() - 1) == ' ';
    }

    private record Entry(int level, Element element) {}
}
