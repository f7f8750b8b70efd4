/** What a plan is: one board's action plan for one period, every value with its place. */
package org.vbeplan.plan;
