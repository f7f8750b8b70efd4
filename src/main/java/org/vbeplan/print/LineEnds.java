package org.vbeplan.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: where the engine lets it, but never after an opening quotation mark. A
 * Swedish one looks like the closing one, after which a line may well end.
 */
final class LineEnds implements FSTextBreaker {
    private static final char QUOTE = '”';

    private final FSTextBreaker engine =
            new UrlAwareLineBreakIterator(
                    BreakIterator.getLineInstance(Locale.forLanguageTag("sv")));
    private String text = "";

    @Override
    public int next() {
        int at = engine.next();
        while (at > 0 && at < text.length() && isAfterOpening(at)) {
            at = engine.next();
        }
        return at;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        engine.setText(newText);
    }

    private boolean isAfterOpening(int at) {
        return text.charAt(at - 1) == QUOTE
                && (at == 1 || !isInWord(text.charAt(at - 2)))
                && isInWord(text.charAt(at));
    }

    /** Whether a quotation mark that stands after this closes, and one before it opens. */
    private static boolean isInWord(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "([–—/-".indexOf(c) < 0;
    }
}
