package org.vbeplan.compose;

/** Who a document is for. */
public enum Edition {
    /** Without anything that carries {@code synlighet: intern}. */
    PUBLIC("publik"),
    /** With everything; every page says so. */
    INTERNAL("intern");

    private final String word;

    Edition(String word) {
        this.word = word;
    }

    /** As {@code --utgåva} takes it. */
    public String word() {
        return word;
    }

    /** Whether what carries {@code synlighet: intern} is in it. */
    boolean shows(boolean internal) {
        return this == INTERNAL || !internal;
    }
}
