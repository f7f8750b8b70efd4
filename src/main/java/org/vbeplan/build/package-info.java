/** Reads, checks, composes, renders and prints plans: the only place that knows the order. */
package org.vbeplan.build;
