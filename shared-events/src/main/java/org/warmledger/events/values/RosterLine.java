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
 * @param selfPaid the cost that the household bore itself, in fen, on lines of medical aid from
 *     before such aid named its bills (C07)
 */
public record RosterLine(
    int number,
    CaseId caseId,
    PersonId person,
    AidId aidId,
    Money money,
    List<Goods> goods,
    Personal<Payee> payee,
    Optional<Money> selfPaid) {
  public RosterLine {
    goods = List.copyOf(goods);
  }

  /** A line of no medical aid. */
  public RosterLine(
      int number,
      CaseId caseId,
      PersonId person,
      AidId aidId,
      Money money,
      List<Goods> goods,
      Personal<Payee> payee) {
    this(number, caseId, person, aidId, money, goods, payee, Optional.empty());
  }

  /** The same, becoming another aid. */
  public RosterLine as(AidId other) {
    return new RosterLine(number, caseId, person, other, money, goods, payee, selfPaid);
  }

  public RosterLine paidTo(Personal<Payee> other) {
    return new RosterLine(number, caseId, person, aidId, money, goods, other, selfPaid);
  }
}
