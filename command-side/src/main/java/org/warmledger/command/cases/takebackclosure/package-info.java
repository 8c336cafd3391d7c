/** Take a closure back: the file was open all along (C29). */
package org.warmledger.command.cases.takebackclosure;
