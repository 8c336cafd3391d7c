/** Hand a file to another union. */
package org.warmledger.command.cases.transfercase;
