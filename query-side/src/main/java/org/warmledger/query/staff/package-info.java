/** The staff directory (工作人员名录): what whom is called, and where they work. */
package org.warmledger.query.staff;
