/** Decide an appeal against an exclusion, by another hand than checked (C13). */
@NullMarked
package org.warmledger.command.cases.decideappeal;

import org.jspecify.annotations.NullMarked;
