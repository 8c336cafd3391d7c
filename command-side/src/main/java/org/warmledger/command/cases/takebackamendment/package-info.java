/** Take back a change of a file that was entered wrongly (C29). */
package org.warmledger.command.cases.takebackamendment;
