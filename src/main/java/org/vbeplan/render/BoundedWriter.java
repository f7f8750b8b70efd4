package org.vbeplan.render;

import java.io.Writer;

/** Keeps what is written, as far as the budget allows. */
final class BoundedWriter extends Writer {
    private final StringBuilder text = new StringBuilder(1 << 16);
    private final Budget budget;

    BoundedWriter(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        budget.write(length);
        text.append(characters, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) {
        budget.write(length);
        text.append(string, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
