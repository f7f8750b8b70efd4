/** The one composed document that Markdown, HTML and PDF share; templates read these records. */
package org.vbeplan.document;
