package org.vbeplan.cli;

/** The caller asked for what there is not; carries a sentence of the catalogue. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    UsageException(String key, String... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    String[] arguments() {
        return arguments.clone();
    }
}
