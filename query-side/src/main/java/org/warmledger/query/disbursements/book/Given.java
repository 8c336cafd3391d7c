package org.warmledger.query.disbursements.book;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * What is given, and under what.
 *
 * @param fund as the facts name it, whether it keeps a book of this or not
 * @param source whose money it was, as the register of the past says; a fund knows its own
 */
public record Given(
    Optional<AidCategory> category,
    Optional<FundCode> fund,
    Optional<String> campaign,
    Optional<RosterId> roster,
    Money money,
    List<Goods> goods,
    Optional<FundingSource> source) {

  public Given {
    goods = List.copyOf(goods);
  }

  static Given of(AidTerms terms, Optional<FundingSource> source) {
    return new Given(
        Optional.of(terms.category()),
        terms.fund(),
        terms.campaign(),
        terms.roster(),
        terms.money(),
        terms.goods(),
        source);
  }

  boolean isService() {
    return money.isNone() && goods.isEmpty();
  }
}
