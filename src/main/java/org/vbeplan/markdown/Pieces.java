package org.vbeplan.markdown;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.text.Inline;

/**
 * Collects a line. Neighbouring texts become one, so that it reads the same however it was split.
 */
final class Pieces {

    private final List<Inline> done = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    void plain(String text) {
        plain.append(text);
    }

    void add(Inline piece) {
        if (piece instanceof Inline.Plain text) {
            plain(text.text());
            return;
        }
        flush();
        done.add(piece);
    }

    List<Inline> done() {
        flush();
        return done;
    }

    private void flush() {
        if (plain.length() > 0) {
            done.add(new Inline.Plain(plain.toString()));
            plain.setLength(0);
        }
    }
}
