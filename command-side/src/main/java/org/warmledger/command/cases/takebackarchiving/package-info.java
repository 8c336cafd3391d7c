/**
 * Take the archiving of a file back: it was of the wrong household, or entered by mistake (C29).
 */
package org.warmledger.command.cases.takebackarchiving;
