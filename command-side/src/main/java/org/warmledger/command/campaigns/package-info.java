/** Campaigns (活动): opened by a union, with dates and a target. */
package org.warmledger.command.campaigns;
