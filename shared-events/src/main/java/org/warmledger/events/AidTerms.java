package org.warmledger.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * What is given: money, goods or a service. A service carries neither money nor goods.
 *
 * @param fund the fund it comes from; required for money and goods
 * @param campaign the campaign it belongs to, by name
 */
public record AidTerms(
    AidCategory category,
    Optional<FundCode> fund,
    Optional<String> campaign,
    Money money,
    List<Goods> goods) {

  public AidTerms {
    goods = List.copyOf(goods);
  }

  /** Whether neither money nor goods change hands. */
  @JsonIgnore
  public boolean isService() {
    return money.isNone() && goods.isEmpty();
  }
}
