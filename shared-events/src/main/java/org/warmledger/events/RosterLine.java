package org.warmledger.events;

import java.util.List;

/**
 * One line of a roster.
 *
 * @param number from 1, as on paper
 * @param aidId the aid that it becomes on the file
 * @param payee who is paid and where, sealed with the worker's key
 */
public record RosterLine(
    int number,
    CaseId caseId,
    PersonId person,
    AidId aidId,
    Money money,
    List<Goods> goods,
    Personal<Payee> payee) {
  public RosterLine {
    goods = List.copyOf(goods);
  }
}
