package org.warmledger.events.lists;

/** Why a campaign (活动) is closed. */
public enum CampaignEnd {
  OVER,
  OPENED_BY_MISTAKE
}
