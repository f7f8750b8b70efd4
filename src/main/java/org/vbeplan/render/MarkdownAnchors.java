package org.vbeplan.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.document.Document;

/** Says where the links of a document lead once it is Markdown on GitHub. */
final class MarkdownAnchors {
    private final HeadingSlugs slugs = new HeadingSlugs();
    private final Map<String, String> sections = new HashMap<>();

    private MarkdownAnchors() {}

    /**
     * @param before the headings that stand before the first section's
     */
    static MarkdownAnchors of(List<String> before, Document document) {
        MarkdownAnchors anchors = new MarkdownAnchors();
        before.forEach(anchors.slugs::next);
        anchors.add(document.parts());
        return anchors;
    }

    private void add(List<Document.Part> parts) {
        for (Document.Part part : parts) {
            String heading =
                    part.number().isEmpty() ? part.heading() : part.number() + " " + part.heading();
            sections.put(part.id(), slugs.next(heading));
            add(part.parts());
        }
    }

    /**
     * An address as it is written between the parentheses of a link. {@code #id} leads to a section
     * by its heading's name, and to anything else by its own.
     */
    String address(String address) {
        if (!address.startsWith("#")) {
            return escaped(address);
        }
        return "#" + escaped(anchor(address.substring(1)));
    }

    /** What an element calls itself, so that {@code #id} finds it. */
    String anchor(String id) {
        String slug = sections.get(id);
        if (slug != null) {
            return slug;
        }
        String free = id;
        while (slugs.isTaken(free)) {
            free += "-";
        }
        return free;
    }

    private static String escaped(String address) {
        StringBuilder result = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || "<>|\\`\"".indexOf(c) >= 0) {
                result.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else if (c == '(' || c == ')' || c == '&' && address.indexOf(';', i) > 0) {
                result.append('\\').append(c);
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }
}
