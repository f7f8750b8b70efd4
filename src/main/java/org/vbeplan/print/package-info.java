/**
 * Prints a well-formed HTML page as one PDF that is PDF/UA-1 and PDF/A-2a.
 *
 * <p>{@link org.vbeplan.print.PdfPrinter} is the door; docs/decisions/pdf-engine.md says how a page
 * has to be written and what is done to it on its way.
 */
package org.vbeplan.print;
