/** Campaigns (活动): opened and closed by a union, with dates, a target and old names. */
package org.warmledger.command.campaigns;
