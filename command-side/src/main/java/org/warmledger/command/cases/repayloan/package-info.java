/** A start-up loan is paid back in parts (还款). */
@NullMarked
package org.warmledger.command.cases.repayloan;

import org.jspecify.annotations.NullMarked;
