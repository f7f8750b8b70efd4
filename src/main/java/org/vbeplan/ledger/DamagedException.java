package org.vbeplan.ledger;

import java.io.IOException;

/** A ledger is not what was written: what it remembers is not to be relied on. */
public final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String what) {
        super(what);
    }
}
