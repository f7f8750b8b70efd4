/**
 * Asks a plan for what the riktlinjer demand. The demands are data of the city's; a rule is a kind
 * of question that they are made of.
 */
package org.vbeplan.rule;
