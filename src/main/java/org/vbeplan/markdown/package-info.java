/** Reads Markdown into blocks and lines, telling what a plan's text may not hold. */
package org.vbeplan.markdown;
