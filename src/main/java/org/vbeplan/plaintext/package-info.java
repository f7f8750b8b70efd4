/**
 * A plan's file as plain lines, a sentence or a value on each, for programs that compare lines as
 * git does. What it says follows from the file alone.
 */
package org.vbeplan.plaintext;
