/** What running text is made of, once its Markdown has been read. */
package org.vbeplan.text;
