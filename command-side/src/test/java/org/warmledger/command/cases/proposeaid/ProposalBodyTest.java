package org.warmledger.command.cases.proposeaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.fields.WrongFields;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What can be proposed: money or goods out of a fund, or a service. */
class ProposalBodyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Money SOME = new Money(180_000);
  private static final Optional<FundCode> FUND = Optional.of(new FundCode("ZYCZ-2026"));

  private static List<String> wrong(
      AidCategory category, Optional<FundCode> fund, Money money, Goods... goods) {
    ProposalBody body =
        new ProposalBody(
            Optional.of(category),
            fund,
            Optional.empty(),
            Optional.of(money),
            List.of(goods),
            Optional.empty(),
            Optional.empty(),
            Optional.of(TODAY),
            Optional.empty());
    return WrongFields.of(
        () -> body.toCommand(Samples.CASE, new AidId("aid-1"), Samples.CASEWORKER, TODAY));
  }

  @Test
  void moneyComesOutOfAFund() {
    assertThat(wrong(AidCategory.MEDICAL, FUND, SOME)).isEmpty();
    assertThat(wrong(AidCategory.MEDICAL, Optional.empty(), SOME))
        .containsExactly("/fund FUND_REQUIRED");
  }

  @Test
  void moneyOfNothingIsRefused() {
    assertThat(wrong(AidCategory.MEDICAL, FUND, Money.NONE)).containsExactly("/money AMOUNT_ZERO");
  }

  @Test
  void goodsNeedNoMoneyButAFund() {
    Goods rice = new Goods("米10kg", 1, "袋", new Money(6_000));
    assertThat(wrong(AidCategory.LIVING, FUND, Money.NONE, rice)).isEmpty();
    assertThat(wrong(AidCategory.LIVING, Optional.empty(), Money.NONE, rice))
        .containsExactly("/fund FUND_REQUIRED");
  }

  @Test
  void goodsHavePrintableNamesAndACountableWorth() {
    Goods bell = new Goods("米\u0007", 1, "袋", new Money(6_000));
    Goods gold = new Goods("金", 1_000_000, "吨", new Money(Money.MOST_FEN));
    assertThat(wrong(AidCategory.LIVING, FUND, Money.NONE, bell, gold))
        .containsExactly("/goods/0/item CONTROL_CHARACTER", "/goods AMOUNT_TOO_LARGE");
  }

  @Test
  void aServiceCarriesNoMoney() {
    assertThat(wrong(AidCategory.LEGAL_AID, Optional.empty(), Money.NONE)).isEmpty();
    assertThat(wrong(AidCategory.LEGAL_AID, FUND, SOME))
        .containsExactly("/money SERVICE_WITH_MONEY");
  }

  @Test
  void trainingIsAServiceOrMoney() {
    assertThat(wrong(AidCategory.TRAINING, Optional.empty(), Money.NONE)).isEmpty();
    assertThat(wrong(AidCategory.TRAINING, FUND, SOME)).isEmpty();
  }
}
