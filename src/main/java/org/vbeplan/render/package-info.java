/** Writes a composed document as Markdown and as HTML, by templates. */
package org.vbeplan.render;
