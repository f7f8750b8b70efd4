/** What holds for a whole city: its boards, its rule sets, its registers and its shared texts. */
package org.vbeplan.city;
