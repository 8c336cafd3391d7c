/** Deliver approved aid (发放). */
@NullMarked
package org.warmledger.command.cases.deliveraid;

import org.jspecify.annotations.NullMarked;
