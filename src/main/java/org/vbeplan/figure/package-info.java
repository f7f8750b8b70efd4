/** Draws the figures of a document as SVG. */
package org.vbeplan.figure;
