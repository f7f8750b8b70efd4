/**
 * Finds the git repository that holds a workspace, and lays out a revision of it as a folder. Only
 * ever reads: no program is run, nothing is fetched, and nothing is written but that folder; except
 * where the user asks for it, with {@link org.vbeplan.history.GitSetup}.
 */
package org.vbeplan.history;
