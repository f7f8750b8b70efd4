package org.vbeplan.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;

/** Counts how deep a text is nested, before it is parsed and after. */
final class Nesting {

    private Nesting() {}

    /**
     * The offset of the first line that opens more containers than {@code limit}, or −1.
     *
     * <p>Counted are the marks at the beginning of a line ({@code >}, {@code -}, {@code *}, {@code
     * +}, {@code 1.}), two spaces of indentation as one, and brackets anywhere in a row of
     * brackets. The parser's own recursion needs a bound before it starts.
     */
    static int firstLineDeeperThan(int limit, String text) {
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            if (lineEnd < 0) {
                lineEnd = text.length();
            }
            if (markers(text, lineStart, lineEnd) > limit
                    || brackets(text, lineStart, lineEnd) > limit) {
                return lineStart;
            }
            lineStart = lineEnd + 1;
        }
        return -1;
    }

    /**
     * The first piece of a parsed text that stands inside more than {@code limit} lists, quotations
     * and emphases, or null. It walks without recursion.
     */
    static Node firstDeeperThan(int limit, Node document) {
        int depth = 0;
        Node node = document;
        while (true) {
            if (node.getFirstChild() != null) {
                depth += isContainer(node) ? 1 : 0;
                if (depth > limit) {
                    return node;
                }
                node = node.getFirstChild();
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth -= isContainer(node) ? 1 : 0;
            }
            if (node == document) {
                return null;
            }
            node = node.getNext();
        }
    }

    private static boolean isContainer(Node node) {
        return node instanceof ListItem
                || node instanceof BlockQuote
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof LinkNodeBase;
    }

    private static int markers(String text, int from, int to) {
        int halves = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                halves++;
            } else if (c == '\t') {
                halves += 4;
            } else if (c == '>' || c == '-' || c == '*' || c == '+') {
                halves += 2;
            } else if (c >= '0' && c <= '9') {
                int end = numberEnd(text, i, to);
                if (end == i) {
                    break;
                }
                halves += 2;
                i = end;
            } else {
                break;
            }
        }
        return isRule(text, from, to) ? 0 : halves / 2;
    }

    /** Where the dot or bracket of a list's number stands; {@code from} where it is no such. */
    private static int numberEnd(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i < to && (text.charAt(i) == '.' || text.charAt(i) == ')') ? i : from;
    }

    /** A line of nothing but hyphens is a rule, or the underline of a table's head. */
    private static boolean isRule(String text, int from, int to) {
        char mark = text.substring(from, to).contains("*") ? '*' : '-';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != mark && c != ' ') {
                return false;
            }
        }
        return true;
    }

    private static int brackets(String text, int from, int to) {
        int open = 0;
        int deepest = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '[') {
                deepest = Math.max(deepest, ++open);
            } else if (c == ']' && open > 0) {
                open--;
            }
        }
        return deepest;
    }
}
