/** What comes back of a start-up loan, in parts (还款), and what takes that back. */
package org.warmledger.command.cases.repayloan;
