/** Says of each code what it is about, with an example of wrong and right. */
package org.vbeplan.rulebook;
