/** Says one thing about one place in a file, and prints it in Swedish or English. */
package org.vbeplan.finding;
