/** Offer a file to another union, which accepts it or sends it back. */
package org.warmledger.command.cases.offertransfer;
