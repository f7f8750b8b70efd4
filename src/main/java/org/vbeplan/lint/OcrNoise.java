package org.vbeplan.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/**
 * What a machine that read paper, or a wrong choice of characters, leaves behind. Every sign is one
 * that no Swedish word has, so that no dictionary is needed.
 */
final class OcrNoise implements Lint {

    /** More than this and the whole text is broken; it need not be said word by word. */
    private static final int MOST = 20;

    private static final int LONGEST_SHOWN = 40;

    @Override
    public Code code() {
        return Code.OCR_NOISE;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        Set<String> told = new HashSet<>();
        for (Passage passage : manuscript.passages()) {
            String words = passage.words();
            int done = 0;
            for (int at = 0; at < words.length() && told.size() < MOST; at++) {
                if (at >= done && MisreadSigns.isSign(words, at)) {
                    done = report(passage, at, told, findings);
                }
            }
            done = 0;
            for (Token token : passage.tokens()) {
                if (told.size() < MOST && token.start() >= done && MisreadWords.isMisread(token)) {
                    done = report(passage, token.start(), told, findings);
                }
            }
        }
    }

    /** Reports the word around a sign; where the word ends is where the search goes on. */
    private int report(Passage passage, int at, Set<String> told, Consumer<Finding> findings) {
        String words = passage.words();
        int from = at;
        while (from > 0 && at - from < LONGEST_SHOWN && !isEdge(words.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < words.length() && to - at < LONGEST_SHOWN && !isEdge(words.charAt(to))) {
            to++;
        }
        String word = words.substring(from, to);
        if (!Addresses.isIn(words, at) && told.add(word)) {
            findings.accept(Finding.of(code(), passage.at(from, to - from), word));
        }
        return to;
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || ".,;:!?()[]/”\"".indexOf(c) >= 0;
    }
}
