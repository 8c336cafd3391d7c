/** One household, one file: its states and its stream. */
package org.warmledger.command.cases;
