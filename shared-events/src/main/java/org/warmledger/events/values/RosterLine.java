package org.warmledger.events.values;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;

/**
 * One line of a roster.
 *
 * @param number from 1, as on paper
 * @param aidId the aid that it becomes on the file
 * @param payee who is paid and where, sealed with the worker's key
 * @param selfPaid the cost that the household bore itself, in fen, on lines of medical aid (C07)
 * @param bills that medical aid rests on, sealed with the worker's key
 */
public record RosterLine(
    int number,
    CaseId caseId,
    PersonId person,
    AidId aidId,
    Money money,
    List<Goods> goods,
    Personal<Payee> payee,
    Optional<Money> selfPaid,
    Optional<Personal<Bills>> bills) {
  public RosterLine {
    goods = List.copyOf(goods);
  }

  /** The bills that it rests on; none that anybody can read where the worker was erased. */
  public Bills shownBills() {
    return Bills.shown(bills);
  }

  /** The same, becoming another aid. */
  public RosterLine as(AidId other) {
    return new RosterLine(number, caseId, person, other, money, goods, payee, selfPaid, bills);
  }

  /** The same, resting on other bills. */
  public RosterLine restingOn(Personal<Bills> other, Money paid) {
    return new RosterLine(
        number, caseId, person, aidId, money, goods, payee, Optional.of(paid), Optional.of(other));
  }

  public RosterLine paidTo(Personal<Payee> other) {
    return new RosterLine(number, caseId, person, aidId, money, goods, other, selfPaid, bills);
  }
}
