package org.vbeplan.facts;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.vbeplan.facts.Piece.Kind;
import org.vbeplan.print.StructureText;

/** Reads a printed document from its structure tree, as a screen reader does. */
final class PdfReader {

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> notes = new ArrayList<>();
    private int headings;

    private PdfReader() {}

    /** An element of the tree, or the words in one. */
    record Node(String type, String attributes, String words, List<Node> kids) {

        boolean is(String... types) {
            return List.of(types).contains(type);
        }

        List<Node> below(String wanted) {
            List<Node> found = new ArrayList<>();
            for (Node kid : kids) {
                if (kid.is(wanted)) {
                    found.add(kid);
                }
                found.addAll(kid.below(wanted));
            }
            return found;
        }
    }

    static Reading read(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader();
        reader.walk(tree(pdf));
        reader.notes.sort(Comparator.comparingInt(Piece::level));
        reader.pieces.addAll(reader.notes);
        return new Reading(reader.pieces, links(pdf));
    }

    /** The tree, from its indented text. */
    static Node tree(byte[] pdf) throws IOException {
        Node root = new Node("Root", "", "", new ArrayList<>());
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        for (String line : StructureText.of(pdf).split("\n")) {
            String text = line.stripLeading();
            int depth = (line.length() - text.length()) / 2;
            while (open.size() > depth + 1) {
                open.pop();
            }
            Node node = node(text);
            open.peek().kids().add(node);
            open.push(node);
        }
        return root;
    }

    private static Node node(String text) {
        if (text.startsWith("\"")) {
            return new Node("", "", text.substring(1, text.length() - 1), new ArrayList<>());
        }
        int space = text.indexOf(' ');
        String type = space < 0 ? text : text.substring(0, space);
        return new Node(type, space < 0 ? "" : text.substring(space), "", new ArrayList<>());
    }

    private void walk(Node parent) {
        for (Node node : parent.kids()) {
            if (node.type().matches("H[1-6]")) {
                headings++;
                pieces.add(Piece.of(Kind.HEADING, node.type().charAt(1) - '0', words(node)));
            } else if (node.is("P", "Caption", "BlockQuote")) {
                Kind kind = headings < 2 ? Kind.COVER : Kind.PARAGRAPH;
                pieces.add(Piece.of(kind, 0, words(node)));
            } else if (node.is("TOC")) {
                contents(node);
            } else if (node.is("L")) {
                list(node);
            } else if (node.is("TR")) {
                row(node);
            } else {
                walk(node);
            }
        }
    }

    private void contents(Node toc) {
        for (Node entry : toc.kids()) {
            pieces.add(Piece.of(Kind.CONTENTS, 0, words(entry)));
            entry.kids().stream().filter(kid -> kid.is("TOC")).forEach(this::contents);
        }
    }

    private void list(Node list) {
        boolean numbered = list.attributes().contains("Decimal");
        for (Node item : list.kids()) {
            String label = item.below("Lbl").stream().map(this::words).findFirst().orElse("");
            int number = numbered ? Integer.parseInt(label.replaceAll("\\D", "")) : 0;
            for (Node body : item.kids()) {
                if (body.is("LBody")) {
                    pieces.add(Piece.of(Kind.ITEM, number, words(body)));
                    body.kids().stream().filter(kid -> kid.is("L")).forEach(this::list);
                }
            }
        }
    }

    private void row(Node row) {
        List<String> cells = row.kids().stream().map(this::words).toList();
        boolean head = row.kids().stream().allMatch(c -> c.attributes().contains("Scope=Column"));
        if (headings < 2) {
            pieces.add(Piece.of(Kind.COVER, 0, String.join(": ", cells)));
        } else {
            pieces.add(Piece.row(head ? Kind.HEAD : Kind.ROW, cells));
        }
    }

    /** The words of an element; its notes are put aside, its lists are items of their own. */
    private String words(Node node) {
        StringBuilder words = new StringBuilder(node.words());
        for (int i = 0; i < node.kids().size(); i++) {
            Node kid = node.kids().get(i);
            Node next = i + 1 < node.kids().size() ? node.kids().get(i + 1) : null;
            if (kid.is("Note")) {
                note(kid);
            } else if (kid.is("Reference") && next != null && next.is("Note")) {
                words.append(Piece.call(Integer.parseInt(words(kid).strip())));
            } else if (kid.is("P")) {
                words.append('\n').append(words(kid)).append('\n');
            } else if (!kid.is("L", "TOC", "(annotation)")) {
                words.append(words(kid));
            }
        }
        return words.toString();
    }

    private void note(Node note) {
        StringBuilder words = new StringBuilder();
        int number = 0;
        for (Node kid : note.kids()) {
            if (kid.is("Lbl")) {
                number = Integer.parseInt(words(kid).strip());
            } else {
                words.append(words(kid));
            }
        }
        notes.add(Piece.of(Kind.NOTE, number, words.toString()));
    }

    private static List<String> links(byte[] pdf) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI uri) {
                        links.add(Objects.requireNonNull(uri.getURI()));
                    }
                }
            }
        }
        return links;
    }
}
