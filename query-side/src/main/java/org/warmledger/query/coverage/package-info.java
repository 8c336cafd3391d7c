/**
 * Who of those on file was visited in a campaign and who was not yet (不漏一户): by union, by day, and
 * household by household.
 */
package org.warmledger.query.coverage;
