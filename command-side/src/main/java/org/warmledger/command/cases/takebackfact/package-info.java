/** Take back what was entered wrongly about a file: notices, checks, papers (C29). */
package org.warmledger.command.cases.takebackfact;
