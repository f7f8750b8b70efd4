package org.vbeplan.lint;

import java.util.List;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/** A sentence that is too long to be taken in at once. Lists and tables are not sentences. */
final class LongSentence implements Lint {

    /** Words; what Swedish advice on plain language puts up with at most. */
    private static final int MOST = 30;

    /** Of a long sentence so much is pointed at, in characters. */
    private static final int SHOWN = 60;

    @Override
    public Code code() {
        return Code.SENTENCE_LONG;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        for (Passage passage : manuscript.passages()) {
            if (!passage.kind().isText()) {
                continue;
            }
            List<Token> tokens = passage.tokens();
            int at = 0;
            for (Sentence sentence : passage.sentences()) {
                int words = 0;
                while (at < tokens.size() && tokens.get(at).start() < sentence.end()) {
                    words += Readability.beginsWord(passage.words(), tokens.get(at)) ? 1 : 0;
                    at++;
                }
                if (words > MOST && !isInListOrTable(passage, sentence)) {
                    int length = Math.min(SHOWN, sentence.text().length());
                    findings.accept(
                            Finding.of(code(), passage.at(sentence.offset(), length), "" + words));
                }
            }
        }
    }

    /** Whether the line it begins on is an item, a row, or indented below an item. */
    private static boolean isInListOrTable(Passage passage, Sentence sentence) {
        String text = passage.prose().markdown();
        int start = text.lastIndexOf('\n', Math.max(0, sentence.offset() - 1)) + 1;
        String line = text.substring(start, Math.min(text.length(), start + 8));
        return line.startsWith("  ")
                || line.stripLeading().startsWith("|")
                || line.matches("(?s)\\s{0,3}(?:[-+*]|\\d{1,3}[.)])\\s.*");
    }
}
