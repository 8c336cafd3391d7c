package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.MoveCommitmentRule.Move;
import org.warmledger.command.funds.allocatefunds.AllocateFunds;
import org.warmledger.command.funds.allocatefunds.AllocateFundsRule;
import org.warmledger.command.funds.closefund.CloseFundRule;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.receivefunds.ReceiveFunds;
import org.warmledger.command.funds.receivefunds.ReceiveFundsRule;
import org.warmledger.command.funds.returnfunds.ReturnFunds;
import org.warmledger.command.funds.returnfunds.ReturnFundsRule;
import org.warmledger.command.funds.takebackmove.TakeBackMove;
import org.warmledger.command.funds.takebackmove.TakeBackMoveRule;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundOpened;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.Like;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Purpose;

/** Funds and their commitments in memory, moved by the rules alone. */
final class Ledgers {

  static final FundCode CITY = new FundCode("CITY");
  static final FundCode COUNTY = new FundCode("COUNTY");
  static final FundCode NEIGHBOUR = new FundCode("NEIGHBOUR");
  static final LocalDate DAY = LocalDate.of(2026, 1, 20);

  private static final Map<FundCode, UnionPath> UNIONS =
      Map.of(
          CITY, new UnionPath("100000/410000/410800"),
          COUNTY, new UnionPath("100000/410000/410800/410803"),
          NEIGHBOUR, new UnionPath("100000/410000/410800/410811"));

  /** The business date of what happens next. */
  LocalDate today = DAY;

  final Map<FundCode, FundState> funds = new LinkedHashMap<>();
  final Map<CommitmentId, CommitmentState> commitments = new LinkedHashMap<>();

  /** What entered from outside under each appropriation, and what went back outside, in fen. */
  final Map<AppropriationId, Long> entered = new LinkedHashMap<>();

  final Map<AppropriationId, Long> left = new LinkedHashMap<>();

  private final Runnable afterEachEvent;
  private int next;

  Ledgers(Runnable afterEachEvent) {
    this.afterEachEvent = afterEachEvent;
  }

  /** The three funds, opened and empty. */
  static Ledgers opened(Runnable afterEachEvent) {
    Ledgers ledgers = new Ledgers(afterEachEvent);
    for (FundCode code : List.of(CITY, COUNTY, NEIGHBOUR)) {
      ledgers.happens(
          new FundOpened(
              code,
              UNIONS.get(code),
              "专项资金",
              FundingSource.CENTRAL_FISCAL,
              "",
              new FundScope(DAY, DAY, List.of(), List.of(), Optional.empty(), List.of(), List.of()),
              DAY));
    }
    return ledgers;
  }

  static Goods rice(int bags) {
    return new Goods("米10kg", bags, "袋", new Money(6_000));
  }

  static Goods oil(int bottles) {
    return new Goods("油5L", bottles, "桶", new Money(8_000));
  }

  static FundAmounts yuan(long fen) {
    return new FundAmounts(new Money(fen), List.of());
  }

  FundState state(FundCode code) {
    return funds.getOrDefault(code, Fund.unopened());
  }

  FundBook book(FundCode code) {
    return state(code).content().orElseThrow();
  }

  static ReceiveFunds receipt(AppropriationId appropriation, FundAmounts amounts, LocalDate on) {
    Optional<String> none = Optional.empty();
    return new ReceiveFunds(
        appropriation, amounts, Optional.empty(), none, none, "到账", Optional.empty(), on);
  }

  Decision<FundEvent> receive(FundCode code, FundAmounts amounts) {
    return receive(code, Optional.empty(), amounts);
  }

  Decision<FundEvent> receive(FundCode code, Optional<String> giver, FundAmounts amounts) {
    return apply(
        ReceiveFundsRule.decide(
            Like.the(receipt(new AppropriationId("appropriation-" + next++), amounts, today))
                .with(ReceiveFunds::giver, giver)
                .made(),
            state(code)));
  }

  Decision<Transfer> allocate(FundCode from, FundCode to, FundAmounts amounts) {
    return transfer(
        AllocateFundsRule.decide(
            new AllocateFunds(new TransferId("transfer-" + next++), amounts, "拨付", today),
            state(from),
            state(to)));
  }

  Decision<Transfer> giveBack(FundCode from, Optional<FundCode> to, FundAmounts amounts) {
    return giveBack(from, to, Optional.empty(), amounts);
  }

  Decision<Transfer> giveBack(
      FundCode from, Optional<FundCode> to, Optional<String> giver, FundAmounts amounts) {
    return transfer(
        ReturnFundsRule.decide(
            new ReturnFunds(to, giver, new TransferId("transfer-" + next++), amounts, "结余", today),
            state(from),
            to.map(this::state)));
  }

  Decision<TakeBackMoveRule.Both> takeBack(FundCode code, FundFlow flow, String about) {
    TakeBackMove command = new TakeBackMove(flow, about, "录错了", Samples.SUPERVISOR, today);
    FundState here = state(code);
    var decision = TakeBackMoveRule.decide(command, here, other(command, here).map(this::state));
    if (decision instanceof Decision.Accepted<TakeBackMoveRule.Both> accepted) {
      for (TakeBackMoveRule.Both both : accepted.events()) {
        Stream.concat(both.here().stream(), both.there().stream()).forEach(this::fold);
        afterEachEvent.run();
      }
    }
    return decision;
  }

  /** The fund on the other side. */
  private static Optional<FundCode> other(TakeBackMove command, FundState state) {
    return state
        .content()
        .flatMap(book -> book.moves().find(command.flow(), command.about()))
        .flatMap(moved -> moved.other().map(Giver::fund));
  }

  Decision<FundEvent> close(FundCode code) {
    MovementContent closure = Contents.closed("项目结束", Optional.empty());
    return apply(CloseFundRule.decide(entered(code, closure, today), state(code)));
  }

  static MovementEntered entered(FundCode code, MovementContent content, LocalDate on) {
    return new MovementEntered(
        new MovementId("movement-turn"),
        code,
        UNIONS.getOrDefault(code, UNIONS.get(CITY)),
        content,
        Samples.CASEWORKER,
        on);
  }

  static Order order(String id, FundAmounts amounts) {
    return order(id, amounts, DAY);
  }

  static Order order(String id, FundAmounts amounts, LocalDate on) {
    return new Order(
        new CommitmentId("commitment-" + id),
        new Purpose(
            PurposeKind.AID,
            id,
            Optional.empty(),
            UNIONS.get(COUNTY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        amounts,
        on);
  }

  Decision<? extends CommitmentEvent> commit(FundCode code, Order... orders) {
    return post(code, FundMovement.COMMITTED, FundRules.commit(List.of(orders), state(code)));
  }

  Decision<? extends CommitmentEvent> settle(FundCode code, CommitmentId id) {
    return moved(code, id, new Move.Settle(today));
  }

  Decision<? extends CommitmentEvent> release(FundCode code, CommitmentId id) {
    return moved(code, id, new Move.Release(ReleaseReason.LAPSED, today));
  }

  Decision<? extends CommitmentEvent> refund(FundCode code, CommitmentId id, FundAmounts amounts) {
    return moved(code, id, new Move.Refund(amounts, today));
  }

  Decision<? extends CommitmentEvent> unrefund(CommitmentId id, FundAmounts amounts) {
    return moved(CITY, id, new Move.Unrefund(amounts, today));
  }

  private Decision<? extends CommitmentEvent> moved(FundCode code, CommitmentId id, Move move) {
    return post(code, move.posted(), MoveCommitmentRule.decide(move, id, commitment(id)));
  }

  CommitmentState commitment(CommitmentId id) {
    return commitments.getOrDefault(id, Commitment.none());
  }

  Decision<FundEvent> apply(Decision<FundEvent> decision) {
    if (decision instanceof Decision.Accepted<FundEvent> accepted) {
      accepted.events().forEach(this::happens);
    }
    return decision;
  }

  private Decision<Transfer> transfer(Decision<Transfer> decision) {
    if (decision instanceof Decision.Accepted<Transfer> accepted) {
      for (Transfer transfer : accepted.events()) {
        fold(transfer.given());
        transfer.received().ifPresent(this::fold);
        afterEachEvent.run();
      }
    }
    return decision;
  }

  private <E extends CommitmentEvent> Decision<E> post(
      FundCode code, FundMovement movement, Decision<E> decision) {
    if (decision instanceof Decision.Accepted<E> accepted && !accepted.events().isEmpty()) {
      E first = accepted.events().getFirst();
      Function<CommitmentId, Optional<GrantId>> grants =
          id -> first instanceof FundsCommitted fact ? fact.grant() : commitment(id).underGrant();
      List<FundBooked> posted = FundRules.post(book(code), movement, accepted.events(), grants);
      assertThat(posted).hasSize(1);
      for (E event : accepted.events()) {
        CommitmentId id = event.commitment();
        commitments.put(id, Commitment.evolve(commitment(id), event));
      }
      posted.forEach(this::happens);
    }
    return decision;
  }

  private void happens(FundEvent event) {
    fold(event);
    afterEachEvent.run();
  }

  private void fold(FundEvent event) {
    if (event instanceof FundReceived received && received.from().isEmpty()) {
      received.shares().forEach(s -> entered.merge(s.appropriation(), s.money().fen(), Long::sum));
    }
    if (event instanceof FundReturned returned && returned.to().isEmpty()) {
      returned.shares().forEach(s -> left.merge(s.appropriation(), s.money().fen(), Long::sum));
    }
    if (event instanceof FundMoveReversed back && back.other().isEmpty()) {
      var sums = back.flow() == FundFlow.RECEIPT ? entered : left;
      back.shares().forEach(s -> sums.merge(s.appropriation(), -s.money().fen(), Long::sum));
    }
    funds.put(event.fund(), Fund.evolve(state(event.fund()), event));
  }
}
