package org.vbeplan.print;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * What a PDF file says about itself, and the stamp it wears.
 *
 * @param title the document's title; a viewer shows it instead of the file's name
 * @param author the board that has decided or proposes the document
 * @param subject one sentence on the document, or ""
 * @param keywords words to find it by, possibly none
 * @param date the day the file counts as created, whatever the clock says
 * @param stamp a word drawn large, light and slanting behind each page, such as "UTKAST", or ""
 * @param creator the program the document was written with
 */
public record PdfMetadata(
        String title,
        String author,
        String subject,
        List<String> keywords,
        LocalDate date,
        String stamp,
        String creator) {
    public PdfMetadata {
        requireNonNull(title, "title");
        requireNonNull(author, "author");
        requireNonNull(subject, "subject");
        keywords = List.copyOf(keywords);
        requireNonNull(date, "date");
        requireNonNull(stamp, "stamp");
        requireNonNull(creator, "creator");
        if (title.isBlank()) {
            // PDF/UA-1, 7.1: the document's metadata contains a title.
            throw new IllegalArgumentException("a PDF needs a title");
        }
    }
}
