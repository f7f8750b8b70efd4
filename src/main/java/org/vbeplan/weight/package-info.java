/**
 * Weighs the changes between two plans: which matter, and which only make the plan read better. The
 * rules are data; what is not proven editorial matters.
 */
package org.vbeplan.weight;
