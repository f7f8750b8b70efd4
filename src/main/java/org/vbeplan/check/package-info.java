/** Finds what in a plan does not hold together: names without a thing, and things named twice. */
package org.vbeplan.check;
