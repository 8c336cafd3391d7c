/** Take a visit back (C29). */
package org.warmledger.command.cases.takebackvisit;
