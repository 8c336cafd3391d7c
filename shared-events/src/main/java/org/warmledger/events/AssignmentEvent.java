package org.warmledger.events;

import org.warmledger.events.ids.StaffId;

/** Whose work a file is. Nothing of the household is said by it. */
public sealed interface AssignmentEvent extends CaseEvent permits CaseAssigned, CaseUnassigned {

  /** Whose it became, or was. */
  StaffId assignee();
}
