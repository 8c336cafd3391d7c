/** Erase a person: the key is destroyed, the ledger stays whole. */
@NullMarked
package org.warmledger.command.cases.eraseperson;

import org.jspecify.annotations.NullMarked;
