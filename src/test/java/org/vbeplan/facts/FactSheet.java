package org.vbeplan.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a plan's documents must say, in the order of the original; see the files' own heads. */
record FactSheet(Path file, List<Fact> facts) {

    /**
     * One line: {@code punkt | medarbetare | ska | rutiner}.
     *
     * @param word what comes first, such as {@code text}, {@code rubrik} or {@code steg}
     * @param number what stands beside the word; 0 where nothing does
     */
    record Fact(int line, String word, int number, List<String> fields) {
        @Override
        public String toString() {
            String head = number > 0 ? word + " " + number : word;
            return line + ": " + head + " | " + String.join(" | ", fields);
        }

        boolean is(String other) {
            return word.equals(other);
        }
    }

    /** A heading's facts, up to the next heading. */
    record Section(Fact heading, List<Fact> facts) {}

    static FactSheet of(String planId) throws IOException {
        Path file = Path.of("src/test/resources/facts", planId.replace('/', '-') + ".facts");
        List<Fact> facts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                facts.add(fact(i + 1, line));
            }
        }
        return new FactSheet(file, facts);
    }

    private static Fact fact(int line, String text) {
        String[] fields = text.split("\\s*\\|\\s*", -1);
        String[] head = fields[0].split(" ");
        int number = head.length > 1 ? Integer.parseInt(head[1]) : 0;
        return new Fact(line, head[0], number, List.of(fields).subList(1, fields.length));
    }

    List<Fact> all(String word) {
        return facts.stream().filter(fact -> fact.is(word)).toList();
    }

    /** What stands before the first heading. */
    List<Fact> cover() {
        return facts.stream().takeWhile(fact -> !fact.is("rubrik")).toList();
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.is("rubrik")) {
                sections.add(new Section(fact, new ArrayList<>()));
            } else if (!sections.isEmpty()) {
                sections.get(sections.size() - 1).facts().add(fact);
            }
        }
        return sections;
    }
}
