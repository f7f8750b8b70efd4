package org.vbeplan.print;

import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Keeps what is meant for paper: styles for the screen, scripts, forms and frames go. */
final class PrintedPart {
    /** Elements with nothing to print, or, as forms do, with the power to stop the engine. */
    private static final Set<String> UNPRINTED =
            Set.of(
                    "applet",
                    "audio",
                    "base",
                    "button",
                    "canvas",
                    "embed",
                    "frame",
                    "frameset",
                    "iframe",
                    "input",
                    "link",
                    "math",
                    "noscript",
                    "object",
                    "script",
                    "select",
                    "template",
                    "textarea",
                    "video");

    private PrintedPart() {}

    static void keep(Document page) {
        for (Element element : Elements.below(page)) {
            String name = element.getNodeName();
            boolean dropped =
                    UNPRINTED.contains(name)
                            || name.equals("style") && !isPrintStyle(element)
                            // The engine makes bookmarks of these; ours come from the headings.
                            || name.equals("bookmarks")
                            || name.equals("meta") && element.hasAttribute("http-equiv");
            if (dropped) {
                Elements.remove(element);
            }
        }
    }

    /** The engine reads styles in the head only; elsewhere it would print their rules as words. */
    private static boolean isPrintStyle(Element style) {
        String types = style.getAttribute("media").toLowerCase(Locale.ROOT);
        if (!Elements.is(style.getParentNode(), "head")) {
            return false;
        }
        return types.isBlank() || types.contains("print") || types.contains("all");
    }
}
