/**
 * What waits for a second person and is no event: written by the command side, read by the other.
 */
package org.warmledger.platform.waiting;
