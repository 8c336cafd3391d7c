package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Share;

/**
 * C21: money or goods were received and not handed out, handed on or given back for long. What came
 * first goes first; what is only set aside still lies idle.
 */
final class IdleFunds implements Check<IdleFunds.State> {

  /** What is left of each receipt, the oldest first; goods by their value. */
  record State(UnionPath union, List<Lot> lots) {}

  record Lot(LocalDate on, long fen, EventRef ref) {}

  @Override
  public CheckCode code() {
    return CheckCode.C21_IDLE_FUNDS;
  }

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case FundReceived received -> fund(received);
      case FundAllocated allocated -> fund(allocated);
      case FundReturned returned -> fund(returned);
      case FundBooked booked when moves(booked.movement()) -> fund(booked);
      default -> Stream.empty();
    };
  }

  private static Stream<FindingSubject> fund(FundEvent event) {
    return Stream.of(new FindingSubject(SubjectKind.FUND, event.fund().value()));
  }

  private static boolean moves(FundMovement movement) {
    return switch (movement) {
      case SETTLED, REFUNDED -> true;
      case COMMITTED, RELEASED -> false;
    };
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    List<Lot> lots = before.map(State::lots).orElse(List.of());
    FundEvent event = (FundEvent) fact.event();
    List<Lot> after =
        switch (event) {
          case FundReceived received -> with(lots, received.shares(), fact);
          case FundAllocated allocated -> without(lots, value(allocated.shares()));
          case FundReturned returned -> without(lots, value(returned.shares()));
          case FundBooked booked when booked.movement() == FundMovement.REFUNDED ->
              with(lots, booked.shares(), fact);
          case FundBooked booked -> without(lots, value(booked.shares()));
          default -> lots;
        };
    return new State(event.union(), after);
  }

  private static long value(List<Share> shares) {
    return Share.moneyOf(shares).fen() + Goods.valueOf(Share.goodsOf(shares)).fen();
  }

  private static List<Lot> with(List<Lot> lots, List<Share> shares, Fact fact) {
    List<Lot> more = new ArrayList<>(lots);
    more.add(new Lot(fact.event().occurredOn(), value(shares), fact.ref()));
    return more;
  }

  private static List<Lot> without(List<Lot> lots, long fen) {
    List<Lot> left = new ArrayList<>();
    long still = fen;
    for (Lot lot : lots) {
      long taken = Math.min(still, lot.fen());
      still -= taken;
      if (lot.fen() > taken) {
        left.add(new Lot(lot.on(), lot.fen() - taken, lot.ref()));
      }
    }
    return left;
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.lots().stream()
        .filter(lot -> !dueOn(state, lot, reference, today).isAfter(today))
        .map(lot -> hit(state, lot, dueOn(state, lot, reference, today)))
        .toList();
  }

  private static Hit hit(State state, Lot lot, LocalDate due) {
    return new Hit(
        lot.ref().stream() + "#" + lot.ref().sequence(),
        state.union(),
        due,
        Map.of("receivedOn", lot.on().toString(), "leftFen", Long.toString(lot.fen())),
        List.of(lot.ref()));
  }

  private LocalDate dueOn(State state, Lot lot, Reference reference, LocalDate today) {
    return lot.on().plusDays(reference.thresholds(code(), state.union(), today).of("days"));
  }

  @Override
  public Optional<LocalDate> nextLook(State state, Reference reference, LocalDate today) {
    return state.lots().stream()
        .map(lot -> dueOn(state, lot, reference, today))
        .filter(due -> due.isAfter(today))
        .min(LocalDate::compareTo);
  }
}
