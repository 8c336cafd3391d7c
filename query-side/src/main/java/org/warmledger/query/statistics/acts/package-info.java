/**
 * What forms count (台账事项): acts, receipts and visits to households, each a document with its
 * numbers.
 */
package org.warmledger.query.statistics.acts;
