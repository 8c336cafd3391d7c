package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.warmledger.command.decision.Lack;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundAmended;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundOpened;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Share;

/**
 * The control account of one fund (总账): balances only, and what is left of each appropriation. It
 * grows with the appropriations and kinds of goods, never with the postings.
 */
public record FundBook(
    FundCode fund,
    UnionPath union,
    String name,
    FundingSource source,
    String projectReference,
    FundScope scope,
    Balance money,
    List<GoodsBalance> goods,
    List<Lot> lots,
    Moves moves,
    Days days,
    Grants grants) {

  public FundBook {
    goods = List.copyOf(goods);
    lots = List.copyOf(lots);
  }

  static FundBook opened(FundOpened event) {
    return new FundBook(
        event.fund(),
        event.union(),
        event.name(),
        event.source(),
        event.projectReference(),
        event.scope(),
        Balance.NOTHING,
        List.of(),
        List.of(),
        Moves.NONE,
        Days.from(event.occurredOn()),
        Grants.NONE);
  }

  FundBook amended(FundAmended event) {
    return new FundBook(
        fund,
        union,
        event.terms().name(),
        source,
        event.terms().projectReference(),
        event.terms().scope(),
        money,
        goods,
        lots,
        moves,
        days,
        grants);
  }

  /** What it was opened with, as it is now. */
  public FundTerms terms() {
    return new FundTerms(name, source, projectReference, scope);
  }

  /** The funds that handed something on to it, each once. */
  public Stream<FundCode> givers() {
    return lots.stream().flatMap(lot -> lot.givers().stream()).distinct();
  }

  FundBook received(FundReceived event) {
    return balanced(event.shares(), Balance::receive)
        .changed(event.shares(), (lot, share) -> came(lot, event).plus(share))
        .withMoves(moves.and(FundMoved.of(event)))
        .withDays(days.came(event.occurredOn(), event.shares()));
  }

  FundBook allocated(FundAllocated event) {
    return balanced(event.shares(), Balance::allocate)
        .takenOut(event.shares())
        .withMoves(moves.and(FundMoved.of(event, source)))
        .withDays(days.left(event.occurredOn(), event.shares()));
  }

  FundBook gaveBack(FundReturned event) {
    return balanced(event.shares(), Balance::giveBack)
        .takenOut(event.shares())
        .withMoves(moves.and(FundMoved.of(event, source)))
        .withDays(days.left(event.occurredOn(), event.shares()));
  }

  /** As if it had not moved: what came in is not here, what went out is. */
  FundBook tookBack(FundMoveReversed event) {
    FundMoved moved = moves.find(event.flow(), event.about()).orElseThrow();
    FundBook back =
        switch (event.flow()) {
          case RECEIPT ->
              balanced(moved.shares(), (balance, amount) -> balance.receive(-amount))
                  .neverReceived(moved);
          case ALLOCATION ->
              balanced(moved.shares(), (balance, amount) -> balance.allocate(-amount))
                  .putBack(moved.shares());
          case RETURN ->
              balanced(moved.shares(), (balance, amount) -> balance.giveBack(-amount))
                  .putBack(moved.shares());
        };
    Days after =
        event.flow() == FundFlow.RECEIPT
            ? days.left(event.occurredOn(), moved.shares())
            : days.came(event.occurredOn(), moved.shares());
    return back.withMoves(moves.without(moved)).withDays(after);
  }

  private static Lot came(Lot lot, FundReceived event) {
    return lot.cameFrom(event.from().map(Giver::fund), event.giver());
  }

  /**
   * Which lots came from a giver outside: those that bear the name, or, when none does, those of
   * which nobody said who gave them.
   */
  public Predicate<Lot> givenBy(String name) {
    boolean isKnown = lots.stream().anyMatch(lot -> lot.isGivenBy(name));
    return lot -> isKnown ? lot.isGivenBy(name) : lot.fromOutside() && lot.outside().isEmpty();
  }

  /** What is not in hand any more of the very appropriations that these are of. */
  public Optional<Lack> lack(List<Share> shares, LocalDate on) {
    return Shares.lackOfLots(lots, shares, on);
  }

  /** A lot of which nothing ever came is none. */
  private FundBook neverReceived(FundMoved moved) {
    FundBook without = takenOut(moved.shares());
    return without.withLots(
        without.lots.stream()
            .map(lot -> cameOnce(lot, moved) ? lot.didNotComeFrom(moved.from()) : lot)
            .filter(Lot::cameFromSomewhere)
            .toList());
  }

  /** Whether nothing else of that lot came from there. */
  private boolean cameOnce(Lot lot, FundMoved moved) {
    return moves.received(lot.appropriation(), moved.from()).equals(List.of(moved));
  }

  FundBook booked(FundBooked event) {
    FundMovement movement = event.movement();
    FundBook moved =
        balanced(event.shares(), (balance, amount) -> balance.move(movement, amount))
            .withDays(days.booked(movement, event.occurredOn(), event.shares()))
            .withGrants(grants.booked(event));
    return switch (movement) {
      case COMMITTED, REFUND_REVERSED -> moved.takenOut(event.shares());
      case SETTLED -> moved;
      case RELEASED, REFUNDED -> moved.putBack(event.shares());
    };
  }

  /** Whether nothing is in hand and nothing committed. */
  public boolean nothingLeft() {
    return money.nothingLeft() && goods.stream().allMatch(kind -> kind.balance().nothingLeft());
  }

  /** Whether something is set aside and not handed out yet. */
  public boolean owes() {
    return money.committed() > 0 || goods.stream().anyMatch(kind -> kind.balance().committed() > 0);
  }

  /** Whether its union stands below the other fund's. */
  public boolean isBelow(FundBook other) {
    return !union.equals(other.union) && union.isWithin(other.union.code());
  }

  public boolean hasReceived(AppropriationId appropriation) {
    return moves.tookBack(FundFlow.RECEIPT, appropriation.value())
        || lots.stream().anyMatch(lot -> lot.appropriation().equals(appropriation));
  }

  private FundBook takenOut(List<Share> shares) {
    return changed(shares, Lot::minus);
  }

  private FundBook putBack(List<Share> shares) {
    return changed(shares, Lot::plus);
  }

  /** Each share changes the lot that it is of. */
  private FundBook changed(List<Share> shares, BiFunction<Lot, Share, Lot> change) {
    List<Lot> now = lots;
    for (Share share : shares) {
      now = lot(now, share, lot -> change.apply(lot, share));
    }
    return withLots(now);
  }

  /** A lot keeps its place when it is empty, so that what comes back is first in line again. */
  private static List<Lot> lot(List<Lot> lots, Share share, UnaryOperator<Lot> change) {
    List<Lot> changed = new ArrayList<>(lots);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).appropriation().equals(share.appropriation())) {
        changed.set(i, change.apply(changed.get(i)));
        return changed;
      }
    }
    changed.add(change.apply(Lot.empty(share.appropriation())));
    return changed;
  }

  private FundBook balanced(List<Share> shares, BiFunction<Balance, Long, Balance> change) {
    long fen = shares.stream().mapToLong(share -> share.money().fen()).sum();
    Map<GoodsKind, Balance> kinds = new LinkedHashMap<>();
    goods.forEach(kind -> kinds.put(kind.kind(), kind.balance()));
    for (Goods moved : Share.goodsOf(shares)) {
      GoodsKind kind = GoodsKind.of(moved);
      Balance before = kinds.getOrDefault(kind, Balance.NOTHING);
      kinds.put(kind, change.apply(before, (long) moved.quantity()));
    }
    List<GoodsBalance> balances =
        kinds.entrySet().stream()
            .map(entry -> new GoodsBalance(entry.getKey(), entry.getValue()))
            .filter(kind -> !kind.balance().equals(Balance.NOTHING))
            .toList();
    return with(change.apply(money, fen), balances, lots, moves, days, grants);
  }

  FundBook withLots(List<Lot> other) {
    return with(money, goods, other, moves, days, grants);
  }

  FundBook withMoves(Moves other) {
    return with(money, goods, lots, other, days, grants);
  }

  FundBook withDays(Days other) {
    return with(money, goods, lots, moves, other, grants);
  }

  FundBook withGrants(Grants other) {
    return with(money, goods, lots, moves, days, other);
  }

  private FundBook with(
      Balance moneyNow,
      List<GoodsBalance> goodsNow,
      List<Lot> lotsNow,
      Moves movesNow,
      Days daysNow,
      Grants grantsNow) {
    return new FundBook(
        fund,
        union,
        name,
        source,
        projectReference,
        scope,
        moneyNow,
        goodsNow,
        lotsNow,
        movesNow,
        daysNow,
        grantsNow);
  }
}
