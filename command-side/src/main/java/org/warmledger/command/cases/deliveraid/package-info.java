/** Deliver approved aid (发放). */
package org.warmledger.command.cases.deliveraid;
