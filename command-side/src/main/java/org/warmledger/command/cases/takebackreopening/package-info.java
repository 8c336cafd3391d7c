/** Take a reopening back: the file stayed closed (C29). */
package org.warmledger.command.cases.takebackreopening;
