/** Propose aid. */
package org.warmledger.command.cases.proposeaid;
