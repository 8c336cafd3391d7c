package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.MoveCommitmentRule.Move;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;
import org.warmledger.platform.store.LedgerPositions;

/**
 * Moves commitments and posts them to their fund, within the unit of work of the caller: a
 * commitment and its posting are written together or not at all. Every order is idempotent: what is
 * already so is not posted again.
 */
@Component
public record FundBooks(
    Funds funds, Commitments commitments, EventStore store, LedgerPositions positions) {

  /**
   * Sets funds aside for all orders that have none yet, or for none of them.
   *
   * @return sequence of the fund's last event
   * @throws RuntimeException C22_OVERDRAWN, FUND_CLOSED, UNKNOWN_FUND
   */
  public long commit(FundCode code, List<Order> orders) {
    LoadedStream<FundEvent, FundState> fund = funds.named(code);
    Outstanding open = outstanding(orders);
    if (!open.orders.isEmpty()) {
      FundState state = fund.state();
      write(fund, open, FundRules.commit(open.orders, state).orRefuse());
    }
    return fund.version();
  }

  /**
   * What a fund set aside of many orders.
   *
   * @param version sequence of the fund's last event
   * @param refused orders that it does not hold enough for, or that go beyond their grant, and why
   */
  public record Covered(long version, Map<CommitmentId, Rejection> refused) {}

  /**
   * Sets funds aside for the orders that can be covered, first come, first served.
   *
   * @throws RuntimeException FUND_CLOSED, UNKNOWN_FUND
   */
  public Covered commitCovered(FundCode code, List<Order> orders) {
    LoadedStream<FundEvent, FundState> fund = funds.named(code);
    Outstanding open = outstanding(orders);
    if (open.orders.isEmpty()) {
      return new Covered(fund.version(), Map.of());
    }
    FundState state = fund.state();
    List<FundsCommitted> facts = FundRules.commitCovered(open.orders, state).orRefuse();
    Map<CommitmentId, Rejection> refused =
        facts.size() == open.orders.size()
            ? Map.of()
            : state.content().map(book -> FundRules.refused(open.orders, book)).orElseGet(Map::of);
    write(fund, open, facts);
    return new Covered(fund.version(), refused);
  }

  /** Orders without funds; those of them that had some once. */
  private record Outstanding(List<Order> orders, Set<CommitmentId> begun) {}

  private Outstanding outstanding(List<Order> orders) {
    Map<CommitmentId, Order> open = new LinkedHashMap<>();
    Set<CommitmentId> begun = begun(orders);
    for (Order order : orders) {
      if (!begun.contains(order.commitment()) || isOutstanding(order.commitment())) {
        open.putIfAbsent(order.commitment(), order);
      }
    }
    return new Outstanding(List.copyOf(open.values()), begun);
  }

  /** Asked for all at once: a hot fund is asked for hundreds. */
  private Set<CommitmentId> begun(List<Order> orders) {
    return positions
        .begun(orders.stream().map(order -> order.commitment().value()).toList())
        .stream()
        .map(CommitmentId::new)
        .collect(Collectors.toSet());
  }

  private void write(
      LoadedStream<FundEvent, FundState> fund, Outstanding open, List<FundsCommitted> facts) {
    facts.forEach(fact -> write(fact, open.begun.contains(fact.commitment())));
    post(fund, facts);
  }

  private boolean isOutstanding(CommitmentId id) {
    return Commitment.isOutstanding(commitments.loadOrCreate(id).state());
  }

  private boolean exists(CommitmentId id) {
    return store.lastSequenceNumberFor(id.value()).isPresent();
  }

  private void write(FundsCommitted fact, boolean begun) {
    if (begun) {
      commitments.loadOrCreate(fact.commitment()).write(List.of(fact));
    } else {
      commitments.begin(List.of(fact));
    }
  }

  /**
   * Refuses what a fund does not hold enough for; sets nothing aside.
   *
   * @throws RuntimeException C22_OVERDRAWN, FUND_CLOSED, UNKNOWN_FUND
   */
  public void holds(FundCode code, Order order) {
    var unused = FundRules.commit(List.of(order), funds.named(code).state()).orRefuse();
  }

  /** States that what was set aside was handed out. */
  public void settle(FundCode code, List<CommitmentId> ids, LocalDate on) {
    move(code, new Move.Settle(on), ids);
  }

  /** Frees what was set aside and not handed out. */
  public void release(FundCode code, List<CommitmentId> ids, ReleaseReason why, LocalDate on) {
    move(code, new Move.Release(why, on), ids);
  }

  /**
   * Takes back what was handed out, or a part of it.
   *
   * @throws RuntimeException FUND_CLOSED; C22_OVERDRAWN when less than that is outstanding
   */
  public void refund(FundCode code, CommitmentId id, FundAmounts amounts, LocalDate on) {
    move(code, new Move.Refund(amounts, on), List.of(id));
  }

  /**
   * Takes back that a part of what was handed out had come back.
   *
   * @throws RuntimeException FUND_CLOSED; FACT_RESTED_ON when it has left the fund since
   */
  public void unrefund(FundCode code, CommitmentId id, Money money, LocalDate on) {
    Move again = new Move.Unrefund(new FundAmounts(money, List.of()), on);
    MoveCommitmentRule.decide(again, id, commitments.loadOrCreate(id).state())
        .orRefuse()
        .forEach(fact -> FundRules.requireHeld(funds.named(code).state(), fact.shares(), on));
    move(code, again, List.of(id));
  }

  /**
   * Hands out a part of what is set aside for a spending plan; what was handed out before is not
   * again.
   *
   * @throws RuntimeException FUND_CLOSED, PLAN_EXCEEDED; C22_OVERDRAWN when it is dated before what
   *     it is handed out of had come
   */
  public void spend(FundCode code, CommitmentId plan, Order order) {
    if (exists(order.commitment())) {
      return;
    }
    inTill(code, order.amounts(), order.on());
    Optional<GrantId> grant = grant(plan);
    List<CommitmentEvent> drawn =
        moved(code, new Move.Draw(order.amounts(), order.on()), List.of(plan));
    commit(code, order.commitment(), order.purpose(), grant, drawn);
    settle(code, List.of(order.commitment()), order.on());
  }

  /**
   * Asks whether that can have been handed out on a day, of whatever was set aside for it.
   *
   * @throws RuntimeException C22_OVERDRAWN when it had not come by then, or had left
   */
  private void inTill(FundCode code, FundAmounts amounts, LocalDate on) {
    funds
        .named(code)
        .state()
        .content()
        .flatMap(book -> book.days().lackInTill(on, amounts))
        .map(lack -> Rejection.lacking(RejectionCode.C22_OVERDRAWN, lack))
        .ifPresent(Refusal::raise);
  }

  /**
   * Takes back what was handed out under a spending plan: it is set aside for the plan again.
   *
   * @throws RuntimeException FUND_CLOSED
   */
  public void restore(FundCode code, CommitmentId act, Order plan) {
    Optional<GrantId> grant = grant(act);
    List<CommitmentEvent> back =
        moved(code, new Move.Refund(plan.amounts(), plan.on()), List.of(act));
    commit(code, plan.commitment(), plan.purpose(), grant, back);
  }

  /** Sets the very shares aside that another gave up, under the grant that it was under. */
  private void commit(
      FundCode code,
      CommitmentId id,
      Purpose purpose,
      Optional<GrantId> grant,
      List<CommitmentEvent> freed) {
    List<FundsCommitted> facts =
        freed.stream()
            .map(
                free ->
                    new FundsCommitted(
                        id, code, free.union(), purpose, free.shares(), grant, free.occurredOn()))
            .toList();
    facts.forEach(fact -> write(fact, exists(id)));
    post(funds.named(code), facts);
  }

  private Optional<GrantId> grant(CommitmentId id) {
    return commitments.loadOrCreate(id).state().underGrant();
  }

  private void move(FundCode code, Move move, List<CommitmentId> ids) {
    var unused = moved(code, move, ids);
  }

  private List<CommitmentEvent> moved(FundCode code, Move move, List<CommitmentId> ids) {
    List<CommitmentId> begun = ids.stream().filter(this::exists).toList();
    if (begun.isEmpty()) {
      return List.of();
    }
    LoadedStream<FundEvent, FundState> fund = funds.named(code);
    List<CommitmentEvent> facts = new ArrayList<>();
    Map<CommitmentId, Optional<GrantId>> grants = new HashMap<>();
    for (CommitmentId id : begun) {
      LoadedStream<CommitmentEvent, CommitmentState> commitment = commitments.loadOrCreate(id);
      grants.put(id, commitment.state().underGrant());
      List<CommitmentEvent> moved =
          MoveCommitmentRule.decide(move, id, commitment.state()).orRefuse();
      commitment.write(moved);
      facts.addAll(moved);
    }
    post(fund, move.posted(), facts, id -> grants.getOrDefault(id, Optional.empty()));
    return facts;
  }

  private static void post(LoadedStream<FundEvent, FundState> fund, List<FundsCommitted> facts) {
    Map<CommitmentId, Optional<GrantId>> grants =
        facts.stream().collect(Collectors.toMap(FundsCommitted::commitment, FundsCommitted::grant));
    post(fund, FundMovement.COMMITTED, facts, id -> grants.getOrDefault(id, Optional.empty()));
  }

  private static void post(
      LoadedStream<FundEvent, FundState> fund,
      FundMovement movement,
      List<? extends CommitmentEvent> facts,
      Function<CommitmentId, Optional<GrantId>> grant) {
    if (facts.isEmpty()) {
      return;
    }
    switch (fund.state()) {
      case FundState.Open open -> fund.write(FundRules.post(open.book(), movement, facts, grant));
      case FundState.Closed closed -> throw Refusal.of(RejectionCode.FUND_CLOSED);
      case FundState.Unopened unopened -> throw Refusal.of(RejectionCode.UNKNOWN_FUND);
    }
  }
}
