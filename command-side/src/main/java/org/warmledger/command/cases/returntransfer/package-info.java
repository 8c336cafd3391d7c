/** Send an offered file back: it stays where it is. */
package org.warmledger.command.cases.returntransfer;
