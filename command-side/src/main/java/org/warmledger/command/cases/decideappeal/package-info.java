/** Decide an appeal against an exclusion, by another hand than checked (C13). */
package org.warmledger.command.cases.decideappeal;
