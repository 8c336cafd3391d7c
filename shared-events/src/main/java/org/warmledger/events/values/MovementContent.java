package org.warmledger.events.values;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.FundingSource;

/**
 * What is entered about a fund; what its kind does not need is absent.
 *
 * @param terms of a fund to be opened, or as they are to be
 * @param other the fund that it goes to
 * @param source of what is received, where it is not the fund's own
 * @param campaign it was raised for, by name
 * @param giver outside the ledger, by name
 * @param voucher that proves it
 * @param takesBack the movement that is said not to have happened
 * @param grant who may spend out of it, and when; the money is the ceiling
 * @param ends the grant that ends
 */
public record MovementContent(
    FundMove kind,
    Optional<FundTerms> terms,
    Money money,
    List<Goods> goods,
    Optional<FundCode> other,
    Optional<FundingSource> source,
    Optional<String> campaign,
    Optional<String> giver,
    Optional<String> reason,
    Optional<Receipt> voucher,
    Optional<MovementId> takesBack,
    Optional<GrantTerms> grant,
    Optional<GrantId> ends) {
  public MovementContent {
    goods = List.copyOf(goods);
  }
}
