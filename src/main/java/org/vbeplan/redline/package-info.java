/**
 * Words what changed from one plan to another: as a document for templates, as text for a terminal,
 * as JSON, and as the list of changes in a plan itself.
 */
package org.vbeplan.redline;
