package org.warmledger.events.lists;

/** What may be entered about a file and taken back by itself. */
public enum FileFact {
  NOTICE,
  OBJECTION,
  OBJECTION_DECISION,
  MEANS_CHECK,
  APPEAL,
  APPEAL_DECISION,
  FOLLOW_UP,
  PAPER,
  ATTACHMENT
}
