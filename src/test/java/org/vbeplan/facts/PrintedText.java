package org.vbeplan.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.vbeplan.facts.FactSheet.Fact;
import org.vbeplan.facts.FactSheet.Section;

/**
 * The plain text of a printed document, as who copies from it gets it: without tags, with the lines
 * and hyphens of the page. What is a heading shows in the size of its letters.
 */
final class PrintedText {

    /** In points: notes and running heads are smaller, tables and text are between the two. */
    private static final double SMALLEST_TEXT = 8.9;

    private static final double LARGEST_TEXT = 11.5;
    private static final String HEADING = "\uE000";

    private final List<String> lines;
    private final String whole;

    PrintedText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            lines = List.of(new Lines(true).getText(document).split("\\R"));
            whole = squeeze(List.of(new Lines(false).getText(document).split("\\R")));
        }
    }

    /** Marks the words of headings, and leaves out what stands around the text if asked to. */
    private static final class Lines extends PDFTextStripper {
        private final boolean textOnly;

        Lines(boolean textOnly) {
            this.textOnly = textOnly;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!textOnly || letter.getFontSizeInPt() > SMALLEST_TEXT) {
                super.processTextPosition(letter);
            }
        }

        @Override
        protected void writeString(String word, List<TextPosition> letters) throws IOException {
            boolean large = letters.get(0).getFontSizeInPt() > LARGEST_TEXT;
            writeString(large && textOnly ? HEADING + word : word);
        }
    }

    /** What is not found between the heading it belongs to and the next. */
    List<String> failures(FactSheet sheet) {
        List<String> failures = new ArrayList<>();
        List<Section> sections = sheet.sections();
        int from = 0;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            from = heading(section.heading(), from);
            if (from < 0) {
                failures.add("no heading " + section.heading());
                return failures;
            }
            int to = from + 1;
            while (to < lines.size() && !isNext(sections, i, to)) {
                to++;
            }
            String words = squeeze(lines.subList(from, to));
            for (Fact fact : section.facts()) {
                if (!fact.is("länk")) { // Where a link leads is no text.
                    // A note stands at the foot of its page, where another section may have begun.
                    check(fact, fact.is("not") ? whole : words, failures);
                }
            }
        }
        return failures;
    }

    private boolean isNext(List<Section> sections, int section, int line) {
        return section + 1 < sections.size()
                && isHeading(sections.get(section + 1).heading(), line);
    }

    private static void check(Fact fact, String place, List<String> failures) {
        for (String field : fact.fields()) {
            for (String fragment : field.replace("(tabellrubrik) ", "").split("\\s*&\\s*")) {
                boolean said = fragment.equals("-") || fragment.equals("(saknas)");
                if (!said && !place.contains(squeeze(List.of(fragment)))) {
                    failures.add(fact + ": no “" + fragment + "” in " + place);
                }
            }
        }
    }

    /** The line where a heading begins; -1 where there is none. */
    private int heading(Fact heading, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (isHeading(heading, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a heading, of three lines at most, begins on a line. */
    private boolean isHeading(Fact heading, int line) {
        String wanted = squeeze(heading.fields());
        for (int end = line + 1; end <= Math.min(line + 3, lines.size()); end++) {
            List<String> here = lines.subList(line, end);
            boolean large = here.stream().allMatch(one -> one.startsWith(HEADING));
            if (large && squeeze(here).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Letters and digits only: what breaks words over lines falls away. */
    private static String squeeze(List<String> lines) {
        return String.join("", lines).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
