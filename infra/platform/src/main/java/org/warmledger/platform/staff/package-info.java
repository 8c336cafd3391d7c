/** Who the staff are (工作人员名录): names and unions, as tokens say. */
package org.warmledger.platform.staff;
