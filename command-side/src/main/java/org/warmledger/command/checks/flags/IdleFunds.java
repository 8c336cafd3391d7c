package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Share;

/**
 * C21: money or goods were received and not handed out, handed on or given back for long. What came
 * first goes first; what is only set aside still lies idle.
 */
final class IdleFunds extends ByCalendar<IdleFunds.State> {

  /** What is left of each receipt, the oldest first; goods by their value. */
  record State(UnionPath union, List<Remainder> lots) {}

  record Remainder(LocalDate on, long fen, EventRef ref) {}

  IdleFunds() {
    super(CheckCode.C21_IDLE_FUNDS, State.class, FundChange.FACTS);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return FundChange.by(fact.event()).there() == 0 ? Stream.empty() : super.subjects(fact);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    List<Remainder> lots = before.map(State::lots).orElse(List.of());
    FundChange change = FundChange.by(fact.event());
    long fen =
        Share.moneyOf(change.shares()).fen() + Goods.valueOf(Share.goodsOf(change.shares())).fen();
    return new State(
        fact.union().orElseThrow(),
        change.there() > 0 ? with(lots, fen, fact) : without(lots, fen));
  }

  private static List<Remainder> with(List<Remainder> lots, long fen, Fact fact) {
    List<Remainder> more = new ArrayList<>(lots);
    more.add(new Remainder(fact.event().occurredOn(), fen, fact.ref()));
    return more;
  }

  private static List<Remainder> without(List<Remainder> lots, long fen) {
    List<Remainder> left = new ArrayList<>();
    long still = fen;
    for (Remainder lot : lots) {
      long taken = Math.min(still, lot.fen());
      still -= taken;
      if (lot.fen() > taken) {
        left.add(new Remainder(lot.on(), lot.fen() - taken, lot.ref()));
      }
    }
    return left;
  }

  @Override
  Stream<Strike> due(State state, Reference reference, LocalDate today) {
    long days = reference.thresholds(code(), state.union(), today).of("days");
    return state.lots().stream()
        .map(lot -> new Strike(lot.on().plusDays(days), hit(state, lot, lot.on().plusDays(days))));
  }

  private static Hit hit(State state, Remainder lot, LocalDate due) {
    return new Hit(
        lot.ref().stream() + "#" + lot.ref().sequence(),
        state.union(),
        due,
        Map.of("receivedOn", lot.on().toString(), "leftFen", Long.toString(lot.fen())),
        List.of(lot.ref()));
  }
}
