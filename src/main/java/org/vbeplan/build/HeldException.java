package org.vbeplan.build;

import java.io.IOException;

/** Another build is at work in the output folder. */
public final class HeldException extends IOException {
    private static final long serialVersionUID = 1L;
}
