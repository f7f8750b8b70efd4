package org.vbeplan.read;

import org.vbeplan.finding.SourceText;

/** Measures a literal block, {@code |}, as it stands in the file. */
final class LiteralBlock {

    private LiteralBlock() {}

    /**
     * By how many columns the block's lines are moved to the right: the number in its head, {@code
     * |2}, counts from the parent and is no help, so its first line with text is looked at.
     *
     * @param headLine the line of the bar, from 1
     */
    static int indentation(SourceText source, int headLine) {
        for (int line = headLine + 1; line <= source.lines().count(); line++) {
            String text = source.line(line);
            int spaces = 0;
            while (spaces < text.length() && text.charAt(spaces) == ' ') {
                spaces++;
            }
            if (spaces < text.length()) {
                return spaces;
            }
        }
        return 0;
    }
}
