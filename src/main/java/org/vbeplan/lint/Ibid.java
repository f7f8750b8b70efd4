package org.vbeplan.lint;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/** A note that says "the same as before" points wrong as soon as a note is put before it. */
final class Ibid implements Lint {

    private static final Pattern IBID =
            Pattern.compile("(?iU)\\b(ibid(em)?\\b\\.?|a\\.\\s?a\\.(?!\\w))");

    @Override
    public Code code() {
        return Code.SOURCE_IBID;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        for (Passage passage : manuscript.passages()) {
            Matcher ibid = IBID.matcher(passage.words());
            while (ibid.find()) {
                findings.accept(Finding.of(code(), passage.at(ibid), ibid.group()));
            }
        }
    }
}
