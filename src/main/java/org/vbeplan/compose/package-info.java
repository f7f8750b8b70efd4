/** Turns a plan into the document that all formats share; everything about it is decided here. */
package org.vbeplan.compose;
