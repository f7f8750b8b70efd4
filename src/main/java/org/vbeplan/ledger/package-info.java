/**
 * What a build remembers of the builds before it: which files each plan's documents were made from,
 * what came of it, and what was found. It knows bytes and no plans.
 */
package org.vbeplan.ledger;
