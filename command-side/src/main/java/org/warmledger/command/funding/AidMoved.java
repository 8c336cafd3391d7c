package org.warmledger.command.funding;

import java.time.LocalDate;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.wire.EventContext;

/**
 * Something happened to an aid that its fund may have to follow.
 *
 * @param union that kept the file then
 * @param day the business day on which it happened
 * @param correlation of the request that caused it
 */
public record AidMoved(
    CaseId caseId, AidId aidId, UnionPath union, LocalDate day, String correlation) {

  private static final StaffId ACTOR = new StaffId("aid-funding");

  /** Under which context what follows is written: the whole tree's, for files move within it. */
  CommandData data() {
    return CommandData.of(EventContext.ofAutomation(ACTOR, union, correlation));
  }
}
