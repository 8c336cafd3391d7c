package org.warmledger.command.funds.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Share;

/** The subsidiary ledger added up: what its commitments say is committed and disbursed. */
final class CommitmentSums {

  /** Amounts in fen, or in units. */
  record Sum(long committed, long disbursed) {
    static final Sum NOTHING = new Sum(0, 0);

    Sum plus(long more, long given) {
      return new Sum(committed + more, disbursed + given);
    }
  }

  private Sum money = Sum.NOTHING;
  private final Map<GoodsKind, Sum> goods = new LinkedHashMap<>();

  CommitmentSums copy() {
    CommitmentSums copy = new CommitmentSums();
    copy.money = money;
    copy.goods.putAll(goods);
    return copy;
  }

  void add(CommitmentEvent event) {
    switch (event) {
      case FundsCommitted committed -> add(event.shares(), 1, 0);
      case FundsSettled settled -> add(event.shares(), -1, 1);
      case FundsReleased released -> add(event.shares(), -1, 0);
      case FundsRefunded refunded -> add(event.shares(), 0, -1);
      case RefundReversed back -> add(event.shares(), 0, 1);
    }
  }

  private void add(List<Share> shares, int committed, int disbursed) {
    for (Share share : shares) {
      long fen = share.money().fen();
      money = money.plus(committed * fen, disbursed * fen);
      for (Goods some : share.goods()) {
        goods.merge(
            GoodsKind.of(some),
            Sum.NOTHING.plus(
                (long) committed * some.quantity(), (long) disbursed * some.quantity()),
            (before, more) -> before.plus(more.committed(), more.disbursed()));
      }
    }
  }

  Sum money() {
    return money;
  }

  Sum of(GoodsKind kind) {
    return goods.getOrDefault(kind, Sum.NOTHING);
  }

  Map<GoodsKind, Sum> goods() {
    return goods;
  }
}
