/**
 * Shows pages to the browser of the person at this machine, and tells it when they became others.
 * It knows text and no plans.
 */
package org.vbeplan.serve;
