/** Composes the front page of a city's documents from what a build remembers of its plans. */
package org.vbeplan.site;
