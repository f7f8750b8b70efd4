package org.vbeplan.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes a plan in one to four places, always in the same way for the same seed. */
final class Mutator {

    private static final List<String> VALUES =
            List.of(
                    "",
                    " ",
                    "0",
                    "-1",
                    "2023",
                    "1990",
                    "2199",
                    "99999999999999999999",
                    "2023-02-30",
                    "2023-12",
                    "9999-12-31",
                    "0000-01-01",
                    "2024-02-29",
                    "no",
                    "~",
                    "12:30",
                    "ja",
                    "nej",
                    "intern",
                    "publik",
                    "nämnden",
                    "ekbacken",
                    "polisen",
                    "a",
                    "å",
                    "-",
                    "se",
                    "text",
                    "#",
                    "../../etc",
                    "1e9",
                    "½",
                    "\u00AD",
                    "a\u0301",
                    "Ǆ",
                    "ﬀ",
                    "ß");

    private static final List<String> MARKDOWN =
            List.of(
                    "[^",
                    "[^]",
                    "[^handbok]",
                    "[^handbok, s. 4]",
                    "[^lag]",
                    "[^a, [^b]]",
                    "{{",
                    "}}",
                    "{{nämnd}}",
                    "{{år}} {{budgetmål}}",
                    "{{{{nämnd}}}}",
                    "{{}}",
                    "|",
                    "| a | b |",
                    "| a | b |\n|---|---|\n| c |\n| d | e | f |",
                    "|a|\n|-|\n|`|`|\n",
                    "- a\n  - b\n    - c\n      - d\n        1. e\n           > f",
                    "1. a\n1. b\n\n3) c",
                    "> > > > > q",
                    "***a **b* c**",
                    "_".repeat(50) + "a",
                    "*".repeat(33),
                    "[".repeat(20) + "]".repeat(20),
                    "![](karta.png)",
                    "![a](karta.png)",
                    "![a [b](#inledning)](karta.png \"x *y*\")",
                    "<b>",
                    "<!--",
                    "<script>alert(1)</script>",
                    "</div></body>",
                    "<a href=\"x\">",
                    "<?php",
                    "<![CDATA[x",
                    "&amp;",
                    "&nbsp;",
                    "&#0;",
                    "&#x1F600;",
                    "&lt;b&gt;",
                    "```",
                    "```\nx\n",
                    "    kod",
                    "`` ` ``",
                    "# Rubrik",
                    "Rubrik\n===",
                    "---",
                    "***",
                    "[x]: http://a",
                    "[a](#inledning)",
                    "[a](#)",
                    "[a](http://a b)",
                    "<http://x.se>",
                    "<a@b.se>",
                    "[a](<b c>)",
                    "[*a*](https://x.example/?a=b&c=d#e)",
                    "\\",
                    "\\*",
                    "a\\\nb",
                    "a  \nb",
                    "Å".repeat(3000),
                    "ord ".repeat(2000),
                    "a-".repeat(500),
                    "\u00AD".repeat(40),
                    "👍",
                    "👨‍👩‍👧",
                    "שלום",
                    "مرحبا",
                    "\u200B",
                    "a\tb",
                    "\t\ta",
                    "”citat”",
                    "¹²³",
                    "${x}",
                    "<#if>",
                    "[=x]",
                    "#{x}",
                    "--",
                    "- ",
                    "+",
                    "1.",
                    "10) ",
                    ":",
                    ": a",
                    "s. 4 §",
                    "\u0000",
                    "\u001B[31m",
                    "~~a~~",
                    "a~b~",
                    "[ ] att göra",
                    "^1^",
                    "$$x$$",
                    "@a",
                    "%",
                    "'");

    private static final List<String> RAW =
            List.of(
                    "",
                    "~",
                    "null",
                    "{}",
                    "[]",
                    "[[]]",
                    "{a: {b: {c: d}}}",
                    "!!int 3",
                    "!x y",
                    "*a",
                    "&a b",
                    "<<",
                    "? x",
                    "[a, b",
                    "{a",
                    "\"",
                    "'",
                    "|",
                    ">-",
                    "|9",
                    "%a",
                    "@a",
                    "`a",
                    "- a",
                    "a: b: c",
                    "{{nämnd}}",
                    "{text: a, b c}",
                    "0x1F",
                    ".inf",
                    "2001-01-01T00:00:00Z",
                    "\"\\u202E\"",
                    "\"\\ud83d\"",
                    "true",
                    "#");

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    byte[] mutate(Tree original) {
        Tree tree = original.copy();
        int changes = 1 + random.nextInt(4);
        boolean text = random.nextInt(12) == 0;
        for (int i = 0; i < (text ? 0 : changes); i++) {
            change(tree);
        }
        byte[] bytes = tree.yaml().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < (text ? changes : 0); i++) {
            bytes = changeByte(bytes);
        }
        return bytes;
    }

    private void change(Tree tree) {
        List<Tree> all = tree.all();
        Tree node = all.get(random.nextInt(all.size()));
        // Half of the changes go to texts: there is most to say in them.
        for (int i = 0; i < 8 && random.nextBoolean() && node.kind != Tree.Kind.TEXT; i++) {
            node = all.get(random.nextInt(all.size()));
        }
        switch (random.nextInt(10)) {
            case 0 -> remove(node);
            case 1 -> duplicate(node);
            case 2 -> swap(node);
            case 3 -> node.become(otherKind(node));
            case 4 -> node.become(Tree.raw(pick(RAW)));
            case 5 -> node.become(all.get(random.nextInt(all.size())).copy());
            case 6 -> rename(node, all);
            case 7 -> node.become(Tree.text(pick(VALUES)));
            default -> insertMarkdown(node);
        }
    }

    private void remove(Tree node) {
        if (!node.children.isEmpty()) {
            int i = random.nextInt(node.children.size());
            node.children.remove(i);
            if (node.kind == Tree.Kind.MAP) {
                node.keys.remove(i);
            }
        }
    }

    private void duplicate(Tree node) {
        if (!node.children.isEmpty()) {
            int i = random.nextInt(node.children.size());
            int times = random.nextInt(20) == 0 ? 50 : 1;
            for (int n = 0; n < times; n++) {
                node.children.add(node.children.get(i).copy());
                if (node.kind == Tree.Kind.MAP) {
                    node.keys.add(node.keys.get(i) + (random.nextBoolean() ? "" : "-" + n));
                }
            }
        }
    }

    private void swap(Tree node) {
        if (node.children.size() > 1) {
            int a = random.nextInt(node.children.size());
            int b = random.nextInt(node.children.size());
            Tree moved = node.children.get(a);
            node.children.set(a, node.children.get(b));
            node.children.set(b, moved);
        }
    }

    private Tree otherKind(Tree node) {
        return switch (node.kind) {
            case TEXT ->
                    random.nextBoolean() ? Tree.list(node.copy()) : Tree.map("text", node.copy());
            case LIST -> node.children.isEmpty() ? Tree.text("x") : node.children.get(0).copy();
            case MAP -> random.nextBoolean() ? Tree.list(node.copy()) : Tree.text("ord");
            case RAW -> Tree.text(node.text);
        };
    }

    private void rename(Tree node, List<Tree> all) {
        if (node.keys.isEmpty()) {
            return;
        }
        Tree other = all.get(random.nextInt(all.size()));
        String name = other.keys.isEmpty() ? pick(VALUES) : pick(other.keys);
        node.keys.set(random.nextInt(node.keys.size()), name);
    }

    private void insertMarkdown(Tree node) {
        if (node.kind == Tree.Kind.TEXT) {
            int at = random.nextInt(node.text.length() + 1);
            String gap = random.nextBoolean() ? "" : random.nextBoolean() ? "\n\n" : "\n";
            String added = gap + pick(MARKDOWN) + gap;
            node.text = node.text.substring(0, at) + added + node.text.substring(at);
        }
    }

    private byte[] changeByte(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(4)) {
            case 0 ->
                    join(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + 1, bytes.length));
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> {
                byte[] changed = bytes.clone();
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            default ->
                    join(
                            join(
                                    Arrays.copyOf(bytes, at),
                                    pick(MARKDOWN).getBytes(StandardCharsets.UTF_8)),
                            Arrays.copyOfRange(bytes, at, bytes.length));
        };
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
