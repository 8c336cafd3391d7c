/** Campaigns (活动): opened by a union, with dates and a target. */
@NullMarked
package org.warmledger.command.campaigns;

import org.jspecify.annotations.NullMarked;
