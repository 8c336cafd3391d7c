/** The tree of unions. */
package org.warmledger.command.unions;
