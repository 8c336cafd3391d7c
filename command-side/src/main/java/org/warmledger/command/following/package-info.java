/** What follows from facts by itself: read once for all, noted down with the token that moves. */
package org.warmledger.command.following;
