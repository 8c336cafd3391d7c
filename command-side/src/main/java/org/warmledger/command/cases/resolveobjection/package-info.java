/** Decide an objection to a notice. */
@NullMarked
package org.warmledger.command.cases.resolveobjection;

import org.jspecify.annotations.NullMarked;
