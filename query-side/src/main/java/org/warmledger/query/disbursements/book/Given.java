package org.warmledger.query.disbursements.book;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * What is given, and under what.
 *
 * @param fund as the facts name it, whether it keeps a book of this or not
 */
public record Given(
    Optional<AidCategory> category,
    Optional<FundCode> fund,
    Optional<String> campaign,
    Optional<RosterId> roster,
    Money money,
    List<Goods> goods) {

  public Given {
    goods = List.copyOf(goods);
  }

  static Given of(AidTerms terms) {
    return new Given(
        Optional.of(terms.category()),
        terms.fund(),
        terms.campaign(),
        terms.roster(),
        terms.money(),
        terms.goods());
  }

  boolean isService() {
    return money.isNone() && goods.isEmpty();
  }
}
