/** Turns arguments into calls, and results into text and an exit code. */
package org.vbeplan.cli;
