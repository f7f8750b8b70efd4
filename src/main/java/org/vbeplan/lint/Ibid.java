package org.vbeplan.lint;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/** A note that says "the same as before" points wrong as soon as a note is put before it. */
final class Ibid implements Lint {

    /** What means nothing else, wherever it stands. */
    private static final Pattern IBID =
            Pattern.compile(
                    "(?iU)(?:ibid(?:em)?\\b\\.?|a\\.\\s?a\\.(?!\\w)|(?:op|loc)\\.\\s?cit\\b\\.?"
                            + "|anf(?:ört|\\.)\\s(?:arbete|arb\\b\\.?|a\\.))");

    private static final Set<String> BEGINNINGS =
            Set.of("ibid", "ibidem", "a", "op", "loc", "anfört", "anf");

    /** What a note begins with; in running text the same words are innocent. */
    private static final Pattern AS_BEFORE =
            Pattern.compile(
                    "(?iU)^\\s{0,9}(?:(?:se|jfr)\\.?\\s(?:även\\s|närmast\\s){0,2})?"
                            + "(?:idem\\b|dito\\b|samma\\s(?:som\\b|källa\\b|rapport\\b|årsbok\\b"
                            + "|skrift\\b|bok\\b|artikel\\b|dokument\\b|utredning\\b)"
                            + "|(?:ovan(?:stående)?|föregående|förra)\\s(?:nämnda?\\s|angivna\\s|anförda?\\s)?"
                            + "(?:fot)?(?:not|källa|rapport|årsbok|skrift|arbete)\\b"
                            + "|som\\sovan\\b(?=\\s{0,9}(?:[,.;]|$)))");

    @Override
    public Code code() {
        return Code.SOURCE_IBID;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        for (Passage passage : manuscript.passages()) {
            Matcher ibid = IBID.matcher(passage.words());
            boolean found = false;
            for (Token token : passage.tokens()) {
                // The pattern is asked only where it can begin.
                if (BEGINNINGS.contains(token.lower())
                        && ibid.region(token.start(), passage.words().length()).lookingAt()) {
                    found = true;
                    report(passage, ibid, findings);
                }
            }
            if (!found && passage.kind() == Passage.Kind.NOTE) {
                Matcher before = AS_BEFORE.matcher(passage.words());
                if (before.find()) {
                    report(passage, before, findings);
                }
            }
        }
    }

    private void report(Passage passage, Matcher match, Consumer<Finding> findings) {
        String words = match.group().stripLeading();
        int from = match.end() - words.length();
        findings.accept(Finding.of(code(), passage.at(from, words.length()), words));
    }
}
