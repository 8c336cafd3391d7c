package org.warmledger.query.statistics.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Share;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.ReadModel;

/** Keeps the daily sums from which the money carried over is known. */
@Component
final class FundFlowModel extends ReadModel<FundFlow> {

  private static final Set<Class<? extends LedgerEvent>> COUNTED =
      Set.of(FundReceived.class, FundBooked.class, FundReturned.class, FundMoveReversed.class);

  FundFlowModel() {
    super(
        Act.READER,
        FundFlow.INDEX,
        FundFlow.class,
        Grain.across(COUNTED, fact -> flow(fact.event()).stream().map(FundFlowModel::id)),
        FundFlowModel::fold);
  }

  private static FundFlow fold(Optional<FundFlow> before, String id, Fact fact) {
    FundFlow flow = flow(fact.event()).orElseThrow();
    return before.map(sums -> sums.plus(flow)).orElse(flow);
  }

  private static String id(FundFlow flow) {
    return flow.day() + "-" + flow.path() + "-" + String.join("/", flow.otherUnions());
  }

  static Optional<FundFlow> flow(LedgerEvent event) {
    return switch (event) {
      case FundReceived in ->
          Optional.of(
              in.isCarriedOver()
                  ? opening(in.occurredOn(), in.union(), value(in.shares()))
                  : flow(
                      in.occurredOn(),
                      in.union(),
                      in.from().map(Giver::union),
                      value(in.shares()),
                      0));
      case FundReturned out ->
          Optional.of(flow(out.occurredOn(), out.union(), out.toUnion(), 0, value(out.shares())));
      case FundMoveReversed back -> takenBack(back);
      case FundBooked booked when booked.movement() == FundMovement.SETTLED ->
          Optional.of(disbursed(booked, value(booked.shares())));
      case FundBooked booked when booked.movement() == FundMovement.REFUNDED ->
          Optional.of(disbursed(booked, -value(booked.shares())));
      case FundBooked booked when booked.movement() == FundMovement.REFUND_REVERSED ->
          Optional.of(disbursed(booked, value(booked.shares())));
      default -> Optional.empty();
    };
  }

  /** What was handed on counts where it arrived. */
  private static Optional<FundFlow> takenBack(FundMoveReversed back) {
    Optional<UnionPath> other = back.other().map(Giver::union);
    long less = -value(back.shares());
    if (back.isCarriedOver()) {
      return Optional.of(opening(back.occurredOn(), back.union(), less));
    }
    return switch (back.flow()) {
      case RECEIPT -> Optional.of(flow(back.occurredOn(), back.union(), other, less, 0));
      case RETURN -> Optional.of(flow(back.occurredOn(), back.union(), other, 0, less));
      case ALLOCATION -> Optional.empty();
    };
  }

  private static FundFlow disbursed(FundBooked booked, long out) {
    return flow(booked.occurredOn(), booked.union(), Optional.empty(), 0, out);
  }

  private static FundFlow flow(
      LocalDate day, UnionPath path, Optional<UnionPath> other, long in, long out) {
    return new FundFlow(
        day, path.value(), path.parts(), other.map(UnionPath::parts).orElse(List.of()), in, 0, out);
  }

  private static FundFlow opening(LocalDate day, UnionPath path, long value) {
    return new FundFlow(day, path.value(), path.parts(), List.of(), 0, value, 0);
  }

  private static long value(List<Share> shares) {
    return Math.addExact(Share.moneyOf(shares).fen(), Goods.valueOf(Share.goodsOf(shares)).fen());
  }
}
