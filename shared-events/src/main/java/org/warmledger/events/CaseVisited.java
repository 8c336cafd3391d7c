package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The household was visited (走访慰问); condolence money and goods may have been handed over.
 *
 * @param campaign the campaign it belongs to, by name
 */
public record CaseVisited(
    CaseId caseId,
    UnionPath union,
    VisitId visitId,
    Optional<String> campaign,
    Personal<VisitNotes> notes,
    Money money,
    List<Goods> goods,
    LocalDate occurredOn)
    implements CaseEvent {
  public CaseVisited {
    goods = List.copyOf(goods);
  }
}
