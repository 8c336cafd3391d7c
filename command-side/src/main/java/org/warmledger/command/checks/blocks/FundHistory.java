package org.warmledger.command.checks.blocks;

import java.time.LocalDate;
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
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Share;

/** C22: whether a fund ever held less than nothing, goods by their value. */
final class FundHistory implements Check<FundHistory.State> {

  /** What is in hand, and the first time it was less than nothing. */
  record State(UnionPath union, long inHand, Optional<Below> below) {}

  record Below(LocalDate on, long fen, EventRef ref) {}

  @Override
  public CheckCode code() {
    return CheckCode.C22_OVERDRAWN;
  }

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return fact.event() instanceof FundEvent event
        ? Stream.of(new FindingSubject(SubjectKind.FUND, event.fund().value()))
        : Stream.empty();
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    FundEvent event = (FundEvent) fact.event();
    long inHand = before.map(State::inHand).orElse(0L) + change(event);
    Optional<Below> below =
        before
            .flatMap(State::below)
            .or(
                () ->
                    inHand < 0
                        ? Optional.of(new Below(event.occurredOn(), inHand, fact.ref()))
                        : Optional.empty());
    return new State(event.union(), inHand, below);
  }

  private static long change(FundEvent event) {
    return switch (event) {
      case FundReceived received -> value(received.shares());
      case FundAllocated allocated -> -value(allocated.shares());
      case FundReturned returned -> -value(returned.shares());
      case FundBooked booked ->
          switch (booked.movement()) {
            case COMMITTED -> -value(booked.shares());
            case RELEASED, REFUNDED -> value(booked.shares());
            case SETTLED -> 0;
          };
      default -> 0;
    };
  }

  private static long value(List<Share> shares) {
    return Share.moneyOf(shares).fen() + Goods.valueOf(Share.goodsOf(shares)).fen();
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.below().stream()
        .map(
            below ->
                new Hit(
                    "below",
                    state.union(),
                    below.on(),
                    Map.of("inHandFen", Long.toString(below.fen())),
                    List.of(below.ref())))
        .toList();
  }
}
