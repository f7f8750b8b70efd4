/** Writes what a validation found, for people and for other programs. */
package org.vbeplan.report;
