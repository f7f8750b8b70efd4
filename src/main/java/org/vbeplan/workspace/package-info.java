/** Finds a workspace, names its plans and reads what lies in it, and nothing outside it. */
package org.vbeplan.workspace;
