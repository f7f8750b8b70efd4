/**
 * Remarks on what a careful reader of a plan would remark on: words, figures, dates and names that
 * are probably not as they should be, whatever the riktlinjer demand.
 */
package org.vbeplan.lint;
