/**
 * The contract between the two sides: events, identifiers, values, wire names, personal-data
 * sealing.
 */
package org.warmledger.events;
