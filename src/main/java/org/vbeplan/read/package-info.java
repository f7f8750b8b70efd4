/** Turns YAML into plans and a city's data, keeping every place, reporting instead of throwing. */
package org.vbeplan.read;
