/** Keys of persons, and hashes that stand for their numbers. */
package org.warmledger.events.sealing;
