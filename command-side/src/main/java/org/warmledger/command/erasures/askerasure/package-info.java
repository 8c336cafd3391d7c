/** Ask that a person be erased: says why, out of a list. */
package org.warmledger.command.erasures.askerasure;
