package org.warmledger.query.rosters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * Another account of a line, or other bills, that somebody entered and nobody has confirmed.
 *
 * @param caseId the file of the line
 * @param money that the line gives
 * @param change what it was and is to be
 * @param account the other one, to be held against the file
 * @param version of the roster, as whoever confirms it is shown
 */
public record WaitingCorrection(
    String rosterId,
    String title,
    int number,
    Corrects what,
    AidCategory category,
    UnionPath union,
    String caseId,
    Money money,
    List<Goods> goods,
    LineChange change,
    Optional<String> account,
    String enteredBy,
    LocalDate enteredOn,
    long version) {

  @Override
  public String toString() {
    return rosterId + " " + number;
  }
}
