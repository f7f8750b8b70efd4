/**
 * What one plan says and another does not: a plan as a tree of things, two plans as a list of
 * changes. It never judges a change, and it never words one.
 */
package org.vbeplan.compare;
