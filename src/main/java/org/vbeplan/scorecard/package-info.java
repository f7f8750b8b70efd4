/**
 * Weighs how good a plan is, in twenty questions of two points each. It is advice: no riktlinjer
 * ask for it, and nothing is refused because of it.
 */
package org.vbeplan.scorecard;
