/** Turn aid down. */
package org.warmledger.command.cases.rejectaid;
