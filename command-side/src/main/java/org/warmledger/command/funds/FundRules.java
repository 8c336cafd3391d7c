package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundAmended;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundClosed;
import org.warmledger.events.FundClosureReversed;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** What moves out of a fund is drawn from what it has in hand, the oldest appropriation first. */
public final class FundRules {

  private static final Set<Class<? extends FundEvent>> OF_TERMS =
      Set.of(FundAmended.class, FundClosed.class, FundClosureReversed.class);

  private FundRules() {}

  public static <E> Decision<E> whenOpen(
      FundState state, RejectionCode whenUnopened, Function<FundBook, Decision<E>> rule) {
    return switch (state) {
      case FundState.Unopened unopened -> Decision.reject(whenUnopened);
      case FundState.Open open -> rule.apply(open.book());
      case FundState.Closed closed ->
          Decision.reject(Rejection.ofFund(RejectionCode.FUND_CLOSED, closed.book().fund()));
    };
  }

  /** Sets aside what all orders ask for, or nothing at all (C22). */
  public static Decision<FundsCommitted> commit(List<Order> orders, FundState state) {
    return whenOpen(state, RejectionCode.UNKNOWN_FUND, book -> commit(orders, book));
  }

  private static Decision<FundsCommitted> commit(List<Order> orders, FundBook book) {
    List<FundsCommitted> facts = covered(orders, book);
    return facts.size() == orders.size()
        ? new Decision.Accepted<>(facts)
        : new Decision.Refused<>(tooMuch(orders, book));
  }

  private static Rejection tooMuch(List<Order> orders, FundBook book) {
    Order first = orders.getFirst();
    FundAmounts all = FundAmounts.of(orders);
    Order together = new Order(first.commitment(), first.purpose(), all, first.grant(), first.on());
    return book.grants().cover(together)
        ? overdrawn(book, all, first.on())
        : book.grants().exceeded(book.fund(), together);
  }

  /** What it does not hold, or, where it does now, on which day it did not. */
  private static Rejection overdrawn(FundBook book, FundAmounts asked, LocalDate on) {
    return Rejection.lacking(
        RejectionCode.C22_OVERDRAWN,
        Shares.lack(held(book, lot -> true), asked, on).or(() -> book.days().lack(on, asked)));
  }

  /** Sets aside what can be covered, first come, first served. */
  static Decision<FundsCommitted> commitCovered(List<Order> orders, FundState state) {
    return whenOpen(
        state, RejectionCode.UNKNOWN_FUND, book -> new Decision.Accepted<>(covered(orders, book)));
  }

  /** Which orders cannot be covered, and why. */
  static Map<CommitmentId, Rejection> refused(List<Order> orders, FundBook book) {
    Cover cover = new Cover(book);
    Map<CommitmentId, Rejection> refused = new LinkedHashMap<>();
    for (Order order : orders) {
      if (cover.take(order).isEmpty()) {
        refused.put(order.commitment(), cover.lacking(order, book.fund()));
      }
    }
    return refused;
  }

  private static List<FundsCommitted> covered(List<Order> orders, FundBook book) {
    Cover cover = new Cover(book);
    List<FundsCommitted> facts = new ArrayList<>();
    for (Order order : orders) {
      cover
          .take(order)
          .map(
              shares ->
                  new FundsCommitted(
                      order.commitment(),
                      book.fund(),
                      book.union(),
                      order.purpose(),
                      shares,
                      order.grant(),
                      order.on()))
          .ifPresent(facts::add);
    }
    return facts;
  }

  /**
   * Whether what has happened to a fund since it was shown matters to who approves.
   *
   * @param asked what is to come out of it
   */
  static boolean movesOn(List<FundEvent> since, FundState now, FundAmounts asked) {
    return !since.stream().allMatch(FundBooked.class::isInstance)
        || now.content().flatMap(book -> draw(book, lot -> true, asked)).isEmpty();
  }

  /** Whether a fact changes what a fund may be used for, or whether it may be at all. */
  public static boolean isOfTerms(FundEvent fact) {
    return OF_TERMS.contains(fact.getClass());
  }

  /**
   * What is handed on or back on a day; only from lots that may go there.
   *
   * @param tooLittle why not, when they do not hold that much
   */
  public static Decision<List<Share>> draw(
      FundBook book,
      Predicate<Lot> eligible,
      FundAmounts amounts,
      LocalDate on,
      RejectionCode tooLittle) {
    return draw(book, eligible, amounts)
        .<Decision<List<Share>>>map(
            shares ->
                book.days()
                    .lack(on, amounts)
                    .map(lack -> Rejection.lacking(RejectionCode.C22_OVERDRAWN, lack))
                    .<Decision<List<Share>>>map(Decision.Refused::new)
                    .orElseGet(() -> Decision.accept(shares)))
        .orElseGet(
            () ->
                Decision.reject(
                    Rejection.lacking(tooLittle, Shares.lack(held(book, eligible), amounts, on))));
  }

  /** Refuses what is no longer all in hand, or was not on that day or on one since. */
  static void requireHeld(FundState state, List<Share> shares, LocalDate on) {
    state.content().flatMap(book -> notHeld(book, shares, on)).ifPresent(Refusal::raise);
  }

  /** Why shares are no longer all in hand, or were not on that day or on one since. */
  public static Optional<Rejection> notHeld(FundBook book, List<Share> shares, LocalDate on) {
    return book.lack(shares, on)
        .or(() -> book.days().lack(on, FundAmounts.in(shares)))
        .map(lack -> Rejection.lacking(RejectionCode.FACT_RESTED_ON, lack));
  }

  private static Optional<List<Share>> draw(
      FundBook book, Predicate<Lot> eligible, FundAmounts amounts) {
    return Shares.draw(held(book, eligible), amounts);
  }

  private static List<Share> held(FundBook book, Predicate<Lot> eligible) {
    return book.lots().stream().filter(eligible).map(Lot::holding).toList();
  }

  /**
   * Posts movements of commitments to their fund: once per business day and grant.
   *
   * @param grant under which each was set aside
   */
  static List<FundBooked> post(
      FundBook book,
      FundMovement movement,
      List<? extends CommitmentEvent> facts,
      Function<CommitmentId, Optional<GrantId>> grant) {
    Map<DayAndGrant, List<CommitmentEvent>> days = new LinkedHashMap<>();
    facts.forEach(
        fact ->
            days.computeIfAbsent(
                    new DayAndGrant(fact.occurredOn(), grant.apply(fact.commitment())),
                    d -> new ArrayList<>())
                .add(fact));
    return days.entrySet().stream()
        .map(day -> post(book, movement, day.getKey(), day.getValue()))
        .toList();
  }

  private record DayAndGrant(LocalDate on, Optional<GrantId> grant) {}

  private static FundBooked post(
      FundBook book, FundMovement movement, DayAndGrant same, List<CommitmentEvent> facts) {
    List<Share> shares = facts.stream().flatMap(fact -> fact.shares().stream()).toList();
    return new FundBooked(
        book.fund(),
        book.union(),
        movement,
        facts.size(),
        Shares.together(shares),
        same.grant(),
        same.on());
  }

  /** Figures of a fund stay within what one fact can carry, so that any of them can be added up. */
  public static Optional<Rejection> tooMuch(FundBook book, FundAmounts more) {
    List<Rejection.WrongField> wrong = new ArrayList<>();
    if (book.money().received() + more.money().fen() > Money.MOST_FEN) {
      wrong.add(new Rejection.WrongField("/money", FieldCode.AMOUNT_TOO_LARGE));
    }
    for (Goods some : more.goods()) {
      GoodsKind kind = GoodsKind.of(some);
      long before =
          book.goods().stream()
              .filter(held -> held.kind().equals(kind))
              .mapToLong(held -> held.balance().received())
              .sum();
      if (before + Lot.quantity(kind, more.goods()) > Goods.MOST_UNITS) {
        wrong.add(new Rejection.WrongField("/goods", FieldCode.AMOUNT_TOO_LARGE));
        break;
      }
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of(Rejection.ofFields(wrong));
  }
}
