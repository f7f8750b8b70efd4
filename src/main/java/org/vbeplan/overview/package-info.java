/**
 * Looks at a whole city for one year: which documents its boards owe, which of them are there, and
 * which sub-areas they cover. No plan is judged here.
 */
package org.vbeplan.overview;
