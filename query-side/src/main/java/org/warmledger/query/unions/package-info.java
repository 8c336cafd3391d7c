/** The tree of unions, by name. */
package org.warmledger.query.unions;
