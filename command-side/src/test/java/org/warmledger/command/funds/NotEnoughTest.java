package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.funds.Ledgers.CITY;
import static org.warmledger.command.funds.Ledgers.COUNTY;
import static org.warmledger.command.funds.Ledgers.DAY;
import static org.warmledger.command.funds.Ledgers.order;
import static org.warmledger.command.funds.Ledgers.rice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Lack;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Whatever there is not enough of is named, and what is left of it: rice, not yuan. */
class NotEnoughTest {

  private static final String GIVER = "某公司";
  private static final CommitmentId ONE = new CommitmentId("commitment-one");

  /** Much money and three bags of rice: five are asked for, in every way there is. */
  private static final FundAmounts THERE = new FundAmounts(new Money(900_000), List.of(rice(3)));

  private static final FundAmounts ASKED = new FundAmounts(new Money(100), List.of(rice(5)));

  private final Ledgers ledgers = Ledgers.opened(() -> {});

  private Map<String, Decision<?>> askedInEveryWay() {
    ledgers.receive(CITY, Optional.of(GIVER), THERE);
    Map<String, Decision<?>> asked = new TreeMap<>();
    asked.put("aid, a plan or a roster", ledgers.commit(CITY, order("many", ASKED)));
    asked.put("allocation", ledgers.allocate(CITY, COUNTY, ASKED));
    asked.put("return", ledgers.giveBack(CITY, Optional.empty(), ASKED));
    asked.put(
        "return to giver", ledgers.giveBack(CITY, Optional.empty(), Optional.of(GIVER), ASKED));
    ledgers.commit(CITY, order("one", THERE));
    asked.put(
        "visit under a plan",
        MoveCommitmentRule.decide(
            new MoveCommitmentRule.Move.Draw(ASKED, DAY), ONE, ledgers.commitment(ONE)));
    ledgers.settle(CITY, ONE);
    asked.put("refund", ledgers.refund(CITY, ONE, ASKED));
    ledgers.refund(CITY, ONE, THERE);
    asked.put("refund that did not come", ledgers.unrefund(ONE, ASKED));
    return asked;
  }

  @Test
  void theItemThatLacksIsNamedAndWhatIsLeftOfIt() {
    askedInEveryWay()
        .forEach(
            (how, decision) -> {
              Lack lack = lack(decision);
              assertThat(lack.money()).as(how).isEqualTo(Money.NONE);
              assertThat(lack.goods()).as(how).containsExactly(rice(2));
              assertThat(lack.leftGoods()).as(how).containsExactly(rice(3));
            });
  }

  private static Lack lack(Decision<?> decision) {
    return ((Decision.Refused<?>) decision).rejection().lack().orElseThrow();
  }

  @Test
  void whereItIsMoneyThatLacksNoGoodsAreNamed() {
    ledgers.receive(CITY, THERE);
    Lack lack =
        lack(
            ledgers.commit(
                CITY, order("much", new FundAmounts(new Money(900_001), List.of(rice(1))))));
    assertThat(lack.money()).isEqualTo(new Money(1));
    assertThat(lack.leftMoney()).isEqualTo(new Money(900_000));
    assertThat(lack.goods()).isEmpty();
  }

  @Test
  void aidThatIsRefusedAmongOthersIsToldWhatTheyLeaveOfTheItem() {
    ledgers.receive(CITY, THERE);
    Order first = order("first", new FundAmounts(new Money(100), List.of(rice(2))));
    Order second = order("second", new FundAmounts(new Money(100), List.of(rice(2))));
    Map<CommitmentId, Rejection> refused =
        FundRules.refused(List.of(first, second), ledgers.book(CITY));
    assertThat(refused.keySet()).containsExactly(second.commitment());
    Lack lack = refused.get(second.commitment()).lack().orElseThrow();
    assertThat(lack.money()).isEqualTo(Money.NONE);
    assertThat(lack.goods()).containsExactly(rice(1));
    assertThat(lack.leftGoods()).containsExactly(rice(1));
  }

  @Test
  void aidDatedBeforeTheItemCameIsToldWhatTheDayHadOfIt() {
    ledgers.receive(CITY, THERE);
    Order early =
        new Order(
            ONE,
            order("early", THERE).purpose(),
            new FundAmounts(new Money(0), List.of(rice(1))),
            DAY.minusDays(1));
    Lack lack = FundRules.refused(List.of(early), ledgers.book(CITY)).get(ONE).lack().orElseThrow();
    assertThat(lack.on()).isEqualTo(DAY.minusDays(1));
    assertThat(lack.goods()).containsExactly(rice(1));
    assertThat(lack.leftGoods()).isEmpty();
  }

  @Test
  void whereTheFundHasTheItemAtAnotherValueThatIsNamed() {
    ledgers.receive(CITY, THERE);
    Goods cheaper = new Goods("米10kg", 1, "袋", new Money(5_999));
    Lack lack =
        lack(ledgers.commit(CITY, order("cheap", new FundAmounts(Money.NONE, List.of(cheaper)))));
    assertThat(lack.goods()).containsExactly(cheaper);
    assertThat(lack.leftGoods()).isEmpty();
    assertThat(lack.instead()).containsExactly(rice(3));
  }

  @Test
  void ofALotThatIsNotWholeAnyMoreWhatIsGoneIsNamed() {
    ledgers.receive(CITY, THERE);
    String about = ledgers.book(CITY).moves().standing().getLast().about();
    ledgers.commit(CITY, order("some", new FundAmounts(Money.NONE, List.of(rice(1)))));
    Decision<?> decision = ledgers.takeBack(CITY, FundFlow.RECEIPT, about);
    assertThat(((Decision.Refused<?>) decision).rejection().code())
        .isEqualTo(RejectionCode.FACT_RESTED_ON);
    assertThat(lack(decision).goods()).containsExactly(rice(1));
    assertThat(lack(decision).leftGoods()).containsExactly(rice(2));
  }
}
