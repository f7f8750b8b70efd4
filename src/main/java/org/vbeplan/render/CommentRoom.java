package org.vbeplan.render;

import java.util.function.IntFunction;
import org.vbeplan.document.Redline;

/** Finds how much of a document there is room for in a comment. */
final class CommentRoom {

    private final DocumentRenderer renderer;
    private final Redline redline;
    private final int characters;
    private final IntFunction<String> leftOut;

    CommentRoom(
            DocumentRenderer renderer,
            Redline redline,
            int characters,
            IntFunction<String> leftOut) {
        this.renderer = renderer;
        this.redline = redline;
        this.characters = characters;
        this.leftOut = leftOut;
    }

    String fill() throws TemplateBrokenException {
        String whole = renderer.markdown(redline);
        if (whole.length() <= characters) {
            return whole;
        }
        int rows = redline.totals().size();
        String shown = most(redline.size() - 1, changes -> beginning(changes, rows));
        return shown.isEmpty() ? most(rows - 1, kept -> beginning(0, kept)) : shown;
    }

    private String beginning(int changes, int rows) throws TemplateBrokenException {
        String said = leftOut.apply(redline.size() - changes);
        return renderer.markdown(redline.first(changes, rows, said));
    }

    private interface Beginning {
        String of(int number) throws TemplateBrokenException;
    }

    /** The longest beginning that there is room for; empty where there is room for none. */
    private String most(int number, Beginning beginning) throws TemplateBrokenException {
        String found = "";
        int low = 0;
        int high = number;
        while (low <= high) {
            int middle = (low + high) / 2;
            String tried = beginning.of(middle);
            if (tried.length() <= characters) {
                found = tried;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return found;
    }
}
