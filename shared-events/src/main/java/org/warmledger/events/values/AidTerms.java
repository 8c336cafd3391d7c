package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.AidCategory;

/**
 * What is given: money, goods or a service. A service carries neither money nor goods.
 *
 * @param fund the fund it comes from; required for money and goods
 * @param campaign the campaign it belongs to, by name
 * @param beneficiary the person of the household it is for, where it is not for the household as a
 *     whole: caps per person count by it
 * @param selfPaid the cost that the household bore itself as its bills show, in fen; medical aid
 *     stays within it (C07)
 * @param roster the roster it is paid by
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AidTerms(
    AidCategory category,
    Optional<FundCode> fund,
    Optional<String> campaign,
    Money money,
    List<Goods> goods,
    Optional<PersonId> beneficiary,
    Optional<Money> selfPaid,
    Optional<RosterId> roster) {

  public AidTerms {
    goods = List.copyOf(goods);
  }

  /** Terms for the household as a whole, paid one by one. */
  public AidTerms(
      AidCategory category,
      Optional<FundCode> fund,
      Optional<String> campaign,
      Money money,
      List<Goods> goods) {
    this(
        category,
        fund,
        campaign,
        money,
        goods,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, the household having borne that much itself. */
  public AidTerms restingOn(Money paid) {
    return new AidTerms(
        category, fund, campaign, money, goods, beneficiary, Optional.of(paid), roster);
  }

  /** How what is given and its category do not go together. */
  public enum Misfit {
    /** Somebody's work carries neither money nor goods. */
    SERVICE_WITH_MONEY,
    /** Money or goods are what is given, and there are none. */
    AMOUNT_ZERO
  }

  /** What is wrong with giving that as aid of the category, whichever way it is told. */
  public static Optional<Misfit> misfit(AidCategory category, Money money, List<Goods> goods) {
    boolean nothing = money.isNone() && goods.isEmpty();
    boolean fits = nothing ? category.mayBeService() : category.carriesMoney();
    return fits
        ? Optional.empty()
        : Optional.of(nothing ? Misfit.AMOUNT_ZERO : Misfit.SERVICE_WITH_MONEY);
  }

  /** Whether neither money nor goods change hands. */
  @JsonIgnore
  public boolean isService() {
    return money.isNone() && goods.isEmpty();
  }
}
