/** A line of an approved roster reaches the file. */
package org.warmledger.command.cases.carryrosterline;
