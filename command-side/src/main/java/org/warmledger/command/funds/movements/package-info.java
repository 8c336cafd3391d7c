/** What is entered about a fund by one person and confirmed by another (C13). */
package org.warmledger.command.funds.movements;
