package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.funds.Ledgers.CITY;
import static org.warmledger.command.funds.Ledgers.COUNTY;
import static org.warmledger.command.funds.Ledgers.NEIGHBOUR;
import static org.warmledger.command.funds.Ledgers.oil;
import static org.warmledger.command.funds.Ledgers.order;
import static org.warmledger.command.funds.Ledgers.rice;
import static org.warmledger.command.funds.Ledgers.yuan;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.takebackmove.TakeBackMove;
import org.warmledger.command.funds.takebackmove.TakeBackMoveRule;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What moved into or out of a fund is taken back once, while nothing rests on it (C29). */
class TakeBackMoveTest {

  private static final FundAmounts SOME = new FundAmounts(new Money(700), List.of(rice(3), oil(1)));

  private static final CommitmentId LOAN = new CommitmentId("commitment-loan");

  private final Ledgers ledgers = Ledgers.opened(() -> {});
  private final FundTurns turns = new FundTurns(ledgers);

  private String last(FundCode fund) {
    List<FundMoved> moved = ledgers.book(fund).moves().standing();
    return moved.isEmpty() ? "" : moved.getLast().about();
  }

  private static void refused(Decision<?> decision, RejectionCode code) {
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> assertThat(refused.rejection().code()).isEqualTo(code));
  }

  /** But for what was taken back, and in which order the goods lie. */
  private static FundBook standing(FundBook book) {
    List<Lot> lots =
        book.lots().stream()
            .map(
                lot ->
                    new Lot(
                        lot.appropriation(),
                        lot.givers(),
                        lot.fromOutside(),
                        lot.outside(),
                        lot.money(),
                        lot.goods().stream().sorted(Comparator.comparing(Goods::item)).toList()))
            .toList();
    return book.withMoves(new Moves(book.moves().standing(), Set.of()))
        .withLots(lots)
        .withDays(Days.from(Ledgers.DAY));
  }

  private Map<FundCode, FundBook> books() {
    Map<FundCode, FundBook> books = new HashMap<>();
    ledgers.funds.keySet().forEach(code -> books.put(code, standing(ledgers.book(code))));
    return books;
  }

  @Test
  void aReceiptIsTakenBackOnceAndDoesNotComeAgain() {
    Map<FundCode, FundBook> before = books();
    ledgers.receive(CITY, SOME);
    String receipt = last(CITY);
    assertThat(ledgers.takeBack(CITY, FundFlow.RECEIPT, receipt))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(books()).isEqualTo(before);
    assertThat(ledgers.takeBack(CITY, FundFlow.RECEIPT, receipt)).isEqualTo(Decision.alreadySo());
    assertThat(ledgers.book(CITY).hasReceived(new AppropriationId(receipt))).isTrue();
    refused(
        ledgers.takeBack(CITY, FundFlow.RECEIPT, "appropriation-none"),
        RejectionCode.NOTHING_TO_TAKE_BACK);
  }

  @Test
  void whatWasGivenOutOfItSinceIsTakenBackFirst() {
    ledgers.receive(CITY, SOME);
    String receipt = last(CITY);
    ledgers.allocate(CITY, COUNTY, new FundAmounts(Money.NONE, List.of(rice(1))));
    String transfer = last(CITY);
    refused(ledgers.takeBack(CITY, FundFlow.RECEIPT, receipt), RejectionCode.FACT_RESTED_ON);
    ledgers.commit(COUNTY, order("1", new FundAmounts(Money.NONE, List.of(rice(1)))));
    refused(ledgers.takeBack(CITY, FundFlow.ALLOCATION, transfer), RejectionCode.FACT_RESTED_ON);
    ledgers.release(COUNTY, new CommitmentId("commitment-1"));
    refused(
        ledgers.takeBack(COUNTY, FundFlow.RECEIPT, transfer), RejectionCode.NOTHING_TO_TAKE_BACK);
    ledgers.takeBack(CITY, FundFlow.ALLOCATION, transfer);
    ledgers.takeBack(CITY, FundFlow.RECEIPT, receipt);
    assertThat(ledgers.book(CITY).nothingLeft()).isTrue();
    assertThat(ledgers.book(COUNTY).money()).isEqualTo(Balance.NOTHING);
    refused(ledgers.giveBack(COUNTY, Optional.of(CITY), yuan(1)), RejectionCode.C22_OVERDRAWN);
  }

  @Test
  void moneyThatIsNoMoreThereKeepsAReceipt() {
    ledgers.receive(CITY, yuan(700));
    String receipt = last(CITY);
    ledgers.giveBack(CITY, Optional.empty(), yuan(100));
    refused(ledgers.takeBack(CITY, FundFlow.RECEIPT, receipt), RejectionCode.FACT_RESTED_ON);
    ledgers.takeBack(CITY, FundFlow.RETURN, last(CITY));
    ledgers.takeBack(CITY, FundFlow.RECEIPT, receipt);
    assertThat(ledgers.book(CITY).money()).isEqualTo(Balance.NOTHING);
  }

  @Test
  void nothingIsTakenBackBeforeItMovedNorOfAClosedFund() {
    ledgers.receive(CITY, yuan(5));
    TakeBackMove early =
        new TakeBackMove(
            FundFlow.RECEIPT, last(CITY), "录错了", Samples.SUPERVISOR, Ledgers.DAY.minusDays(1));
    refused(
        TakeBackMoveRule.decide(early, ledgers.state(CITY), Optional.empty()),
        RejectionCode.DATE_OUT_OF_ORDER);
    ledgers.allocate(CITY, COUNTY, yuan(5));
    String transfer = last(CITY);
    ledgers.giveBack(COUNTY, Optional.of(CITY), yuan(5));
    ledgers.close(COUNTY);
    refused(ledgers.takeBack(CITY, FundFlow.ALLOCATION, transfer), RejectionCode.FUND_CLOSED);
    refused(ledgers.takeBack(COUNTY, FundFlow.RETURN, last(COUNTY)), RejectionCode.FUND_CLOSED);
    turns.reopen(COUNTY);
    assertThat(ledgers.takeBack(COUNTY, FundFlow.RETURN, last(COUNTY)))
        .isInstanceOf(Decision.Accepted.class);
    refused(
        ledgers.takeBack(new FundCode("NIRGENDS"), FundFlow.RETURN, "transfer-1"),
        RejectionCode.FUND_NOT_FOUND);
  }

  @Test
  void whatAMovementMadeIsKnownByItsName() {
    ledgers.receive(CITY, SOME);
    ledgers.allocate(CITY, COUNTY, yuan(3));
    ledgers.giveBack(CITY, Optional.empty(), yuan(2));
    for (FundMoved moved : ledgers.book(CITY).moves().standing()) {
      MovementId by =
          new MovementId(moved.about().replaceFirst("appropriation-|transfer-", "movement-"));
      assertThat(ledgers.book(CITY).moves().madeBy(by)).contains(moved);
      assertThat(ledgers.book(CITY).moves().tookBack(by)).isFalse();
    }
    for (FundMoved moved : ledgers.book(CITY).moves().standing().reversed()) {
      MovementId by =
          new MovementId(moved.about().replaceFirst("appropriation-|transfer-", "movement-"));
      ledgers.takeBack(CITY, moved.flow(), moved.about());
      assertThat(ledgers.book(CITY).moves().madeBy(by)).isEmpty();
      assertThat(ledgers.book(CITY).moves().tookBack(by)).isTrue();
    }
  }

  @Test
  void nobodyGaveOutsideWhatDidNotCome() {
    ledgers.receive(CITY, SOME);
    AppropriationId receipt = new AppropriationId(last(CITY));
    ledgers.allocate(CITY, COUNTY, yuan(3));
    ledgers.giveBack(COUNTY, Optional.of(CITY), yuan(3));
    Lot lot = ledgers.book(CITY).lots().getFirst();
    assertThat(lot.cameFrom(Optional.empty(), Optional.of("市慈善会")).didNotComeFrom(Optional.empty()))
        .isEqualTo(
            new Lot(receipt, List.of(COUNTY), false, Optional.empty(), lot.money(), lot.goods()));
  }

  private record Taken(Map<FundCode, FundState> before, Runnable back) {}

  private Runnable back(FundCode fund, FundFlow flow) {
    String about = last(fund);
    return () -> ledgers.takeBack(fund, flow, about);
  }

  private Runnable move(int which, int some, FundCode lower) {
    FundAmounts amounts = new FundAmounts(new Money(some), List.of(rice(1 + some % 3)));
    return switch (which) {
      case 0 -> {
        ledgers.receive(CITY, amounts);
        yield back(CITY, FundFlow.RECEIPT);
      }
      case 1 -> {
        ledgers.allocate(CITY, lower, amounts);
        yield back(CITY, FundFlow.ALLOCATION);
      }
      case 2 -> {
        ledgers.giveBack(lower, Optional.of(CITY), amounts);
        yield back(lower, FundFlow.RETURN);
      }
      case 3 -> {
        ledgers.giveBack(CITY, Optional.empty(), amounts);
        yield back(CITY, FundFlow.RETURN);
      }
      case 4 -> {
        FundAmounts part = yuan(some);
        ledgers.refund(CITY, LOAN, part);
        yield () -> ledgers.unrefund(LOAN, part);
      }
      case 5 -> setAside(true, amounts, lower);
      case 6 -> setAside(false, amounts, lower);
      default -> become(which == 7, some, lower);
    };
  }

  private Runnable setAside(boolean only, FundAmounts amounts, FundCode lower) {
    String id = Integer.toString(ledgers.commitments.size());
    CommitmentId commitment = new CommitmentId("commitment-" + id);
    if (only) {
      ledgers.commit(lower, order(id, amounts));
      return () -> ledgers.release(lower, commitment);
    }
    ledgers.commit(CITY, order(id, amounts));
    ledgers.settle(CITY, commitment);
    return () -> ledgers.refund(CITY, commitment, amounts);
  }

  /** The fund itself becomes another: it is closed, or serves other categories. */
  private Runnable become(boolean closes, int some, FundCode lower) {
    if (closes) {
      ledgers.close(lower);
      return () -> turns.reopen(lower);
    }
    FundTerms terms = ledgers.book(lower).terms();
    if (ledgers.book(lower).owes()) {
      return () -> {};
    }
    List<AidCategory> categories = List.of(AidCategory.values()).subList(0, some % 3);
    turns.amend(lower, Amendments.forCategories(terms, categories));
    return () -> turns.amend(lower, terms);
  }

  private Map<FundCode, FundState> states() {
    Map<FundCode, FundState> states = new HashMap<>();
    ledgers.funds.forEach(
        (code, state) -> {
          FundBook book = standing(ledgers.book(code));
          states.put(
              code,
              state instanceof FundState.Closed
                  ? new FundState.Closed(book)
                  : new FundState.Open(book));
        });
    return states;
  }

  @Property(tries = 300)
  void takingEverythingBackBringsEveryBalanceToWhereItWas(
      @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 299) Integer> asked) {
    ledgers.receive(CITY, SOME);
    ledgers.commit(CITY, order("loan", yuan(400)));
    ledgers.settle(CITY, LOAN);
    Deque<Taken> taken = new ArrayDeque<>();
    for (int one : asked) {
      Map<FundCode, FundState> before = states();
      Runnable back = move(one % 9, 1 + one / 9, one % 4 < 2 ? COUNTY : NEIGHBOUR);
      if (!states().equals(before)) {
        taken.push(new Taken(before, back));
      }
    }
    for (Taken last : taken) {
      last.back().run();
      assertThat(states()).isEqualTo(last.before());
    }
  }
}
