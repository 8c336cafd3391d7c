/**
 * The contract between the two sides: events, identifiers, values, wire names, personal-data
 * sealing.
 */
@NullMarked
package org.warmledger.events;

import org.jspecify.annotations.NullMarked;
