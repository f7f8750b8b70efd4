package org.vbeplan.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vbeplan.facts.FactSheet.Fact;
import org.vbeplan.facts.FactSheet.Section;
import org.vbeplan.facts.Piece.Kind;

/** Holds a document to its facts, and says of each one that is not found where it should be. */
final class Comparison {

    private static final Map<String, String> COVER_ROWS =
            Map.of(
                    "polisområde", "lokalpolisområde",
                    "föregående revidering", "senaste revidering");

    private final FactSheet sheet;
    private final Reading reading;
    private final List<String> failures = new ArrayList<>();

    private Comparison(FactSheet sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
    }

    /** What is wrong; empty where every fact stands in its place. */
    static List<String> failures(FactSheet sheet, Reading reading) {
        Comparison comparison = new Comparison(sheet, reading);
        comparison.headings();
        comparison.cover();
        List<List<Piece>> sections = comparison.sections();
        List<Section> expected = sheet.sections();
        for (int i = 0; i < Math.min(sections.size(), expected.size()); i++) {
            comparison.section(expected.get(i), sections.get(i));
        }
        comparison.notes();
        return comparison.failures;
    }

    private void headings() {
        List<String> wanted =
                sheet.all("rubrik").stream()
                        .map(fact -> (fact.number() + 1) + " " + fact.fields().get(0))
                        .toList();
        List<String> found =
                reading.headings().stream().map(h -> h.level() + " " + h.text()).toList();
        if (!wanted.equals(found)) {
            failures.add("%s: the headings are not %s but %s".formatted(file(), wanted, found));
        }
    }

    private void cover() {
        List<Piece> cover =
                reading.pieces().stream()
                        .takeWhile(piece -> !Reading.isAdded(piece))
                        .filter(piece -> !piece.is(Kind.CONTENTS))
                        .toList();
        for (Fact fact : sheet.cover()) {
            if (fact.is("huvud")) {
                List<String> fragments = fact.fields().subList(1, fact.fields().size());
                String place = placeOf(fact.fields().get(0), cover);
                if (!SectionReader.holds(place, fragments)) {
                    fail(fact, cover);
                }
            } else if (!reading.links().containsAll(fact.fields())
                    && !SectionReader.holds(Piece.fold(text(cover)), fact.fields())) {
                fail(fact, cover);
            }
        }
    }

    /** Where a fact of the cover is to stand: the title, or the row with its label. */
    private String placeOf(String label, List<Piece> cover) {
        if (label.equals("titel")) {
            return Piece.fold(cover.get(0).text());
        }
        if (label.equals("beslut")) {
            // The originals record no decision, and a cover that named one would invent it;
            // who is to decide is said in their text.
            return Piece.fold(text(reading.all(Kind.PARAGRAPH)));
        }
        String row = COVER_ROWS.getOrDefault(label, label) + ":";
        return cover.stream()
                .map(piece -> Piece.fold(piece.text()))
                .filter(words -> words.startsWith(row))
                .findFirst()
                .orElse("");
    }

    /** The plan's own sections: between one of its headings and the next. */
    private List<List<Piece>> sections() {
        List<List<Piece>> sections = new ArrayList<>();
        boolean own = false;
        for (Piece piece : reading.pieces()) {
            if (piece.is(Kind.HEADING)) {
                own = piece.level() > 1 && !Reading.isAdded(piece);
                if (own) {
                    sections.add(new ArrayList<>());
                }
            } else if (own && !piece.is(Kind.NOTE)) {
                sections.get(sections.size() - 1).add(piece);
            }
        }
        return sections;
    }

    private void section(Section expected, List<Piece> pieces) {
        SectionReader reader = new SectionReader(reading, pieces);
        for (Fact fact : expected.facts()) {
            if (!reader.find(fact)) {
                fail(fact, pieces);
            }
        }
        long rows = expected.facts().stream().filter(fact -> fact.is("rad")).count();
        if (rows > 0 && rows != rows(expected, pieces)) {
            failures.add(
                    "%s:%d: the tables of “%s” have not %d rows:%n%s"
                            .formatted(
                                    file(),
                                    expected.heading().line(),
                                    expected.heading().fields().get(0),
                                    rows,
                                    text(pieces)));
        }
    }

    /** The rows of tables that the facts name the heads of. */
    private static long rows(Section expected, List<Piece> pieces) {
        List<List<String>> heads =
                expected.facts().stream()
                        .filter(fact -> fact.is("kolumner"))
                        .map(f -> f.fields().stream().map(Comparison::head).toList())
                        .toList();
        long rows = 0;
        boolean counted = false;
        for (Piece piece : pieces) {
            if (piece.is(Kind.HEAD)) {
                counted = heads.contains(piece.cells());
            } else if (piece.is(Kind.ROW) && counted) {
                rows++;
            }
        }
        return rows;
    }

    private static String head(String field) {
        return field.replace("(tabellrubrik) ", "");
    }

    private void notes() {
        int wanted = sheet.all("not").size();
        List<Integer> numbers = reading.all(Kind.NOTE).stream().map(Piece::level).toList();
        boolean right = numbers.size() == wanted;
        for (int i = 0; i < numbers.size(); i++) {
            right &= numbers.get(i) == i + 1;
        }
        if (!right) {
            failures.add("%s: there should be %d notes, not %s".formatted(file(), wanted, numbers));
        }
    }

    private void fail(Fact fact, List<Piece> where) {
        failures.add(
                "%s:%s%n  not found, in its turn, in%n%s".formatted(file(), fact, text(where)));
    }

    private String file() {
        return sheet.file().getFileName().toString();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(piece -> "    " + piece).collect(Collectors.joining("\n"));
    }
}
