/**
 * When aid moves, its fund follows: approved → funds committed → delivered → settled, or released.
 */
package org.warmledger.command.funding;
