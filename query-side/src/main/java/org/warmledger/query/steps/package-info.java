/** What happened on the way of money and goods, step by step. */
package org.warmledger.query.steps;
