package org.vbeplan.build;

/** Why a plan is made. */
public enum Reason {
    /** It was not there. */
    NEW,
    /** Something it is made from is another. */
    CHANGED,
    /** A document is not there, or not as it was written. */
    DOCUMENT,
    /** Because it was asked for. */
    FORCED
}
