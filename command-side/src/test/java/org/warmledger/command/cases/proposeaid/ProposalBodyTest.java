package org.warmledger.command.cases.proposeaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.bodies.BillBody;
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
  private static final LocalDate AIDED = TODAY.minusDays(20);
  private static final Money SOME = new Money(180_000);
  private static final Optional<FundCode> FUND = Optional.of(new FundCode("ZYCZ-2026"));

  private static final BillBody BILL = bill("YP-1", 520_000, 260_000);

  private static BillBody bill(String number, long total, long selfPaid) {
    return bill(number, TODAY, total, selfPaid);
  }

  private static BillBody bill(String number, LocalDate on, long total, long selfPaid) {
    return new BillBody(
        Optional.of(number),
        Optional.of(on),
        Optional.of("焦作市人民医院"),
        Optional.of(new Money(total)),
        Optional.of(new Money(selfPaid)));
  }

  private static List<String> wrong(
      AidCategory category, Optional<FundCode> fund, Money money, Goods... goods) {
    boolean rests = category == AidCategory.MEDICAL && !money.isNone();
    return wrong(category, fund, money, Optional.empty(), rests ? List.of(BILL) : List.of(), goods);
  }

  private static List<String> wrong(
      AidCategory category, Optional<Money> selfPaid, BillBody... bills) {
    return wrong(category, FUND, SOME, selfPaid, List.of(bills));
  }

  private static List<String> wrong(
      AidCategory category,
      Optional<FundCode> fund,
      Money money,
      Optional<Money> selfPaid,
      List<BillBody> bills,
      Goods... goods) {
    ProposalBody body =
        new ProposalBody(
            Optional.of(category),
            fund,
            Optional.empty(),
            Optional.of(money),
            List.of(goods),
            Optional.empty(),
            selfPaid,
            bills,
            Optional.of(TODAY),
            Optional.empty());
    return wrong(body);
  }

  private static List<String> wrong(ProposalBody body) {
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

  @Test
  void medicalAidInMoneyNamesItsBillsAndOtherAidNone() {
    assertThat(wrong(AidCategory.MEDICAL, Optional.empty())).containsExactly("/bills REQUIRED");
    assertThat(wrong(AidCategory.MEDICAL, Optional.empty(), BILL)).isEmpty();
    assertThat(wrong(AidCategory.LIVING, Optional.empty(), BILL))
        .containsExactly("/bills NOT_APPLICABLE");
    Goods wheelchair = new Goods("轮椅", 1, "辆", new Money(60_000));
    assertThat(wrong(AidCategory.MEDICAL, FUND, Money.NONE, wheelchair)).isEmpty();
  }

  @Test
  void aBillSaysAllOfItselfAndStandsThereOnce() {
    BillBody empty =
        new BillBody(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(wrong(AidCategory.MEDICAL, Optional.empty(), empty))
        .containsExactlyInAnyOrder(
            "/bills/0/number REQUIRED",
            "/bills/0/issuedOn REQUIRED",
            "/bills/0/hospital REQUIRED",
            "/bills/0/total REQUIRED",
            "/bills/0/selfPaid REQUIRED");
    assertThat(wrong(AidCategory.MEDICAL, Optional.empty(), BILL, bill("ｙｐ 1", 520_000, 260_000)))
        .containsExactly("/bills/1 REPEATED");
  }

  @Test
  void aBillIsNotOfAfterTheAidNorOfMoreThanThreeYearsBefore() {
    assertThat(dated(AIDED.plusDays(1))).containsExactly("/bills/0/issuedOn AFTER_THE_AID");
    assertThat(dated(AIDED)).isEmpty();
    assertThat(dated(AIDED.minusYears(3))).isEmpty();
    assertThat(dated(AIDED.minusYears(3).minusDays(1)))
        .containsExactly("/bills/0/issuedOn TOO_LONG_AGO");
  }

  private static List<String> dated(LocalDate on) {
    return wrong(proposal(Optional.empty(), List.of(bill("YP-1", on, 520_000, 260_000)), AIDED));
  }

  private static ProposalBody proposal(
      Optional<Money> selfPaid, List<BillBody> bills, LocalDate aided) {
    return new ProposalBody(
        Optional.of(AidCategory.MEDICAL),
        FUND,
        Optional.empty(),
        Optional.of(SOME),
        List.of(),
        Optional.empty(),
        selfPaid,
        bills,
        Optional.of(aided),
        Optional.empty());
  }

  @Test
  void whatTheHouseholdBoreItselfIsNoMoreThanTheWhole() {
    assertThat(wrong(AidCategory.MEDICAL, Optional.empty(), bill("YP-1", 100, 101)))
        .containsExactly("/bills/0/selfPaid MORE_THAN_THE_WHOLE");
    assertThat(wrong(AidCategory.MEDICAL, Optional.empty(), bill("YP-1", 0, 0)))
        .containsExactly("/bills/0/total AMOUNT_ZERO", "/bills/0/selfPaid AMOUNT_ZERO");
    assertThat(wrong(AidCategory.MEDICAL, Optional.of(new Money(260_000)), BILL)).isEmpty();
    assertThat(wrong(AidCategory.MEDICAL, Optional.of(new Money(260_001)), BILL))
        .containsExactly("/selfPaid MORE_THAN_THE_WHOLE");
  }

  @Test
  void theBillsSayWhatTheHouseholdBoreUnlessLessIsStated() {
    assertThat(borne(Optional.empty())).isEqualTo(new Money(520_000));
    assertThat(borne(Optional.of(new Money(1)))).isEqualTo(new Money(1));
  }

  private static Money borne(Optional<Money> selfPaid) {
    return proposal(selfPaid, List.of(BILL, bill("YP-2", 520_000, 260_000)), TODAY)
        .toCommand(Samples.CASE, new AidId("aid-1"), Samples.CASEWORKER, TODAY)
        .terms()
        .selfPaid()
        .orElseThrow();
  }
}
