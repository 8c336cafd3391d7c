package org.warmledger.events.lists;

/** Why a commitment was given up. */
public enum ReleaseReason {
  /** The file could not take the aid any more. */
  REFUSED_BY_FILE,
  /** Not delivered in time. */
  LAPSED,
  /** The roster line was dropped. */
  LINE_DROPPED,
  /** Somebody took the approval back. */
  WITHDRAWN,
  /** Handed over under the spending plan that it was set aside for. */
  PLAN_USED,
  /** The spending plan is over. */
  PLAN_OVER
}
