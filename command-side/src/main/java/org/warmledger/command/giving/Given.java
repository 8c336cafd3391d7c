package org.warmledger.command.giving;

import java.time.LocalDate;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;

/**
 * What a household was given or is sure to get, and when: what was turned down, refused by its
 * fund, lapsed or taken back does not count.
 */
public record Given(AidTerms terms, LocalDate on) {

  /** What is handed over on a visit is condolence. */
  public static Given on(CaseVisited visit) {
    return new Given(
        new AidTerms(
            AidCategory.CONDOLENCE, visit.fund(), visit.campaign(), visit.money(), visit.goods()),
        visit.occurredOn());
  }

  /** What a service brings is what its kind is for, unless it says another category. */
  public static AidTerms terms(ServiceProvided service) {
    return new AidTerms(
        service.category().orElseGet(service.kind()::category),
        service.fund(),
        service.campaign(),
        service.money(),
        service.goods());
  }

  /** Money and goods together, in fen: sums of them may exceed what one fact may carry. */
  public static long worth(AidTerms terms) {
    return terms.money().fen() + Goods.valueOf(terms.goods()).fen();
  }
}
