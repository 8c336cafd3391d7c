/** Erase a person: the key is destroyed, the ledger stays whole. */
package org.warmledger.command.erasures.eraseperson;
