package org.warmledger.query.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What one fact adds to the sums of one kind. */
record Added(
    UnionPath union,
    Optional<String> campaign,
    Optional<String> category,
    Optional<String> fund,
    long times,
    long fen,
    long goodsFen,
    LocalDate day) {

  static Added once(CaseEvent event) {
    return once(event, event.countedIn());
  }

  /** For a union that the fact is about as well. */
  static Added once(CaseEvent event, UnionPath union) {
    return new Added(
        union, Optional.empty(), Optional.empty(), Optional.empty(), 1, 0, 0, event.occurredOn());
  }

  Added in(Optional<String> named) {
    return new Added(union, named, category, fund, times, fen, goodsFen, day);
  }

  Added worth(Money money, List<Goods> goods) {
    long value = Goods.valueOf(goods).fen();
    return new Added(union, campaign, category, fund, times, money.fen(), value, day);
  }

  Added of(AidTerms terms) {
    Optional<String> kind = Optional.of(terms.category().name());
    Optional<String> out = terms.fund().map(FundCode::value);
    return new Added(union, terms.campaign(), kind, out, times, fen, goodsFen, day)
        .worth(terms.money(), terms.goods());
  }

  Added withoutMoney() {
    return new Added(union, campaign, category, fund, times, 0, 0, day);
  }

  /** What was handed out comes back on its own day. */
  Added moneyBack() {
    return new Added(union, campaign, category, fund, 0, -fen, -goodsFen, day);
  }

  /** As if it had never been: taken away on the day on which the fact itself was added. */
  Added neverOn(LocalDate fact) {
    return new Added(union, campaign, category, fund, -times, -fen, -goodsFen, fact);
  }
}
