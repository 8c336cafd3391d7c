package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.funds.Ledgers.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/**
 * Whatever is asked for in whatever order: nothing is lost, nothing doubles, nothing goes below.
 */
class AnyFundHistoryTest {

  /** One thing that somebody asks for. */
  private record Asked(String what, Consumer<Ledgers> ask) {
    @Override
    public String toString() {
      return what;
    }
  }

  @Property(tries = 500)
  void afterEveryFactTheBooksBalance(@ForAll("requests") List<Asked> requests) {
    Ledgers[] ledgers = new Ledgers[1];
    ledgers[0] =
        Ledgers.opened(
            () -> {
              if (ledgers[0] != null) {
                balanced(ledgers[0]);
              }
            });
    requests.forEach(asked -> asked.ask().accept(ledgers[0]));
    balanced(ledgers[0]);
    everyFenKeepsItsName(ledgers[0]);
  }

  /** The invariant itself is checked by every balance that is made (C22). */
  private static void balanced(Ledgers ledgers) {
    ledgers.funds.keySet().forEach(code -> balanced(ledgers, code));
  }

  private static void balanced(Ledgers ledgers, FundCode code) {
    FundBook book = ledgers.book(code);
    assertThat(book.lots().stream().mapToLong(lot -> lot.money().fen()).sum())
        .isEqualTo(book.money().inHand());
    for (GoodsBalance held : book.goods()) {
      assertThat(
              book.lots().stream().mapToLong(lot -> Lot.quantity(held.kind(), lot.goods())).sum())
          .isEqualTo(held.balance().inHand());
      assertThat(
              set(ledgers, code, false).stream()
                  .mapToLong(share -> Lot.quantity(held.kind(), share.goods()))
                  .sum())
          .isEqualTo(held.balance().committed());
    }
    assertThat(Share.moneyOf(set(ledgers, code, false)).fen()).isEqualTo(book.money().committed());
    assertThat(Share.moneyOf(set(ledgers, code, true)).fen()).isEqualTo(book.money().disbursed());
  }

  /** Shares of a fund's commitments that are set aside, or handed out and not come back. */
  private static List<Share> set(Ledgers ledgers, FundCode code, boolean handedOut) {
    return ledgers.commitments.values().stream()
        .flatMap(
            state ->
                switch (state) {
                  case CommitmentState.Committed held when !handedOut && held.fund().equals(code) ->
                      held.shares().stream();
                  case CommitmentState.Settled paid when handedOut && paid.fund().equals(code) ->
                      paid.outstanding().stream();
                  default -> Stream.<Share>empty();
                })
        .toList();
  }

  /** What entered under an appropriation is in hand, set aside, handed out or back outside. */
  private static void everyFenKeepsItsName(Ledgers ledgers) {
    Map<AppropriationId, Long> found = new HashMap<>();
    long gone = 0;
    long entered = 0;
    for (FundCode code : ledgers.funds.keySet()) {
      FundBook book = ledgers.book(code);
      book.lots().forEach(lot -> found.merge(lot.appropriation(), lot.money().fen(), Long::sum));
      set(ledgers, code, false)
          .forEach(s -> found.merge(s.appropriation(), s.money().fen(), Long::sum));
      set(ledgers, code, true)
          .forEach(s -> found.merge(s.appropriation(), s.money().fen(), Long::sum));
      gone += book.money().allocated() + book.money().returned();
      entered += book.money().received();
    }
    assertThat(found.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(entered - gone);
    ledgers.entered.forEach(
        (appropriation, fen) ->
            assertThat(
                    found.getOrDefault(appropriation, 0L)
                        + ledgers.left.getOrDefault(appropriation, 0L))
                .as("appropriation %s", appropriation)
                .isEqualTo(fen));
  }

  @Provide
  Arbitrary<List<Asked>> requests() {
    Arbitrary<FundCode> funds = Arbitraries.of(CITY, COUNTY, NEIGHBOUR);
    Arbitrary<FundAmounts> amounts =
        Combinators.combine(
                Arbitraries.longs().between(0, 60),
                Arbitraries.integers().between(0, 4),
                Arbitraries.integers().between(0, 4))
            .as(AnyFundHistoryTest::amounts);
    Arbitrary<Integer> ids = Arbitraries.integers().between(0, 9);
    return Arbitraries.oneOf(
            Combinators.combine(funds, amounts)
                .as((fund, some) -> new Asked("receive", l -> l.receive(fund, some))),
            Combinators.combine(funds, funds, amounts)
                .as((from, to, some) -> new Asked("allocate", l -> l.allocate(from, to, some))),
            Combinators.combine(funds, funds.optional(), amounts)
                .as((from, to, some) -> new Asked("return", l -> l.giveBack(from, to, some))),
            Combinators.combine(funds, ids, amounts, amounts)
                .as(
                    (fund, id, some, others) ->
                        new Asked("commit", l -> commit(l, fund, id, some, others))),
            Combinators.combine(ids, amounts)
                .as((id, some) -> new Asked("settle", l -> settle(l, id))),
            ids.map(id -> new Asked("release", l -> release(l, id))),
            Combinators.combine(ids, amounts)
                .as((id, some) -> new Asked("refund", l -> refund(l, id, some))),
            funds.map(fund -> new Asked("close", l -> l.close(fund))))
        .list()
        .ofMaxSize(60);
  }

  private static FundAmounts amounts(long fen, int rice, int oil) {
    List<Goods> goods = new ArrayList<>();
    if (rice > 0) {
      goods.add(rice(rice));
    }
    if (oil > 0) {
      goods.add(oil(oil));
    }
    return new FundAmounts(new Money(fen), goods);
  }

  private static CommitmentId id(int id) {
    return new CommitmentId("commitment-" + id);
  }

  private static void commit(
      Ledgers ledgers, FundCode fund, int id, FundAmounts some, FundAmounts others) {
    if (Commitment.isOutstanding(ledgers.commitment(id(id)))) {
      ledgers.commit(fund, order("" + id, some));
    }
    if (Commitment.isOutstanding(ledgers.commitment(id(id + 10)))
        && Commitment.isOutstanding(ledgers.commitment(id(id + 20)))) {
      ledgers.commit(fund, order("" + (id + 10), some), order("" + (id + 20), others));
    }
  }

  private static void settle(Ledgers ledgers, int id) {
    if (ledgers.commitment(id(id)) instanceof CommitmentState.Committed held) {
      ledgers.settle(held.fund(), id(id));
    }
  }

  private static void release(Ledgers ledgers, int id) {
    if (ledgers.commitment(id(id)) instanceof CommitmentState.Committed held) {
      ledgers.release(held.fund(), id(id));
    }
  }

  private static void refund(Ledgers ledgers, int id, FundAmounts some) {
    if (ledgers.commitment(id(id)) instanceof CommitmentState.Settled paid
        && ledgers.state(paid.fund()) instanceof FundState.Open) {
      ledgers.refund(paid.fund(), id(id), some);
    }
  }
}
