package org.warmledger.query.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.Like;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineCorrected;
import org.warmledger.events.RosterLineDropped;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;
import org.warmledger.events.values.Sight;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.support.Samples;

class RosterBookTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  private static final RosterId ID = new RosterId("roster-1");

  private static RosterDrawnUp drawnUp(int lines) {
    return new RosterDrawnUp(
        ID,
        Samples.ZHONGZHAN,
        "春节慰问",
        AidCategory.CONDOLENCE,
        new FundCode("COUNTY"),
        Optional.empty(),
        lines,
        new Money(lines * 1_000L),
        List.of(),
        Optional.empty(),
        Samples.STAFF,
        DAY);
  }

  private static RosterApproved approved() {
    return new RosterApproved(ID, Samples.ZHONGZHAN, 1, "同意", Samples.STAFF, DAY);
  }

  private static AidId aid(int number) {
    return new AidId("aid-" + number);
  }

  private static RosterLinesCarried carried(int... numbers) {
    return new RosterLinesCarried(
        ID,
        Samples.ZHONGZHAN,
        Arrays.stream(numbers)
            .mapToObj(number -> new CarriedLine(number, aid(number), Optional.empty()))
            .toList(),
        DAY);
  }

  private static RosterLinesPaid answered(BankResult result, int... numbers) {
    return new RosterLinesPaid(
        ID,
        Samples.ZHONGZHAN,
        Arrays.stream(numbers)
            .mapToObj(number -> new LinePayment(number, aid(number), result, "V" + number, DAY))
            .toList(),
        Samples.STAFF,
        DAY);
  }

  private static RosterBook after(int lines, RosterEvent... events) {
    RosterBook roster = RosterBook.opened(drawnUp(lines));
    for (RosterEvent event : events) {
      roster = roster.with(event);
    }
    return roster;
  }

  @Test
  void aRosterIsCarriedLineByLine() {
    assertThat(after(3).state()).isEqualTo(RosterState.DRAWN_UP);
    assertThat(after(3, approved()).state()).isEqualTo(RosterState.APPROVED);
    assertThat(after(3, approved(), carried(1, 2)).state()).isEqualTo(RosterState.CARRYING);
    assertThat(after(3, approved(), carried(1, 2), carried(3)).state())
        .isEqualTo(RosterState.CARRIED);
    assertThat(after(3, new RosterRejected(ID, Samples.ZHONGZHAN, "", Samples.STAFF, DAY)).state())
        .isEqualTo(RosterState.REJECTED);
  }

  private static <E extends Record & AidEvent> E ofLine(
      Class<E> kind, Like.Component<E, AidId> named, int number) {
    return Like.sample(kind).with(named, new RosterPlace(ID, number).aid()).made();
  }

  @Test
  void whatHappensToALineOnItsFileIsSoOnItsRoster() {
    RosterBook roster = after(3, approved(), carried(1, 2, 3), answered(BankResult.PAID, 1));
    RosterBook back = roster.with(ofLine(AidReversed.class, AidReversed::aidId, 1));
    assertThat(Progress.of(back.marks())).isEqualTo(new Progress(3, 3, 0, 0, 0, 0, 0, 1));
    assertThat(back.with(answered(BankResult.RETURNED, 1)).marks())
        .as("the bank says why it came back")
        .isEqualTo(back.marks());
    assertThat(back.waitsForADecision()).isTrue();
    assertThat(roster.waitsForADecision()).isFalse();
    RosterBook ended =
        back.with(ofLine(CaseAided.class, CaseAided::aidId, 2))
            .with(ofLine(AidRejected.class, AidRejected::aidId, 3));
    assertThat(ended.marks()).isEqualTo("bpd");
    assertThat(ended.state()).isEqualTo(RosterState.PAYING);
    RosterBook renewed = ended.with(renewed(1));
    assertThat(renewed.marks()).isEqualTo(".pd");
    assertThat(renewed.with(carried(1)).with(answered(BankResult.PAID, 1)).state())
        .isEqualTo(RosterState.PAID);
  }

  private static RosterLineRenewed renewed(int number) {
    return new RosterLineRenewed(
        ID, Samples.ZHONGZHAN, number, aid(number), 9, "再发", Samples.STAFF, DAY);
  }

  @Test
  void aReturnedLineIsPaidOnceItIsCorrected() {
    RosterBook returned =
        after(
            3,
            approved(),
            carried(1, 2, 3),
            answered(BankResult.PAID, 1, 2),
            answered(BankResult.RETURNED, 3));
    assertThat(returned.state()).isEqualTo(RosterState.PAYING);
    assertThat(Progress.of(returned.marks())).isEqualTo(new Progress(3, 3, 0, 2, 1, 0, 0, 0));
    RosterBook corrected =
        returned.with(
            new RosterLineCorrected(ID, Samples.ZHONGZHAN, 3, aid(3), payee(), Samples.STAFF, DAY));
    assertThat(Progress.of(corrected.marks()).returned()).isZero();
    assertThat(corrected.with(answered(BankResult.PAID, 3)).state()).isEqualTo(RosterState.PAID);
  }

  @Test
  void aDroppedOrRefusedLineDoesNotHoldTheRosterUp() {
    RosterLinesCarried refused =
        new RosterLinesCarried(
            ID,
            Samples.ZHONGZHAN,
            List.of(new CarriedLine(2, aid(2), Optional.of("C03_AID_WITHOUT_FILE"))),
            DAY);
    RosterBook roster =
        after(
            3,
            approved(),
            carried(1, 3),
            refused,
            answered(BankResult.PAID, 1),
            new RosterLineDropped(ID, Samples.ZHONGZHAN, 3, aid(3), "", Samples.STAFF, DAY));
    assertThat(roster.state()).isEqualTo(RosterState.PAID);
    assertThat(Progress.of(roster.marks())).isEqualTo(new Progress(3, 2, 1, 1, 0, 0, 1, 0));
  }

  private static Personal<Payee> payee() {
    return Personal.of(
        Samples.person(Samples.number(7)), new Payee("闫晓丽", "6217000012345678", Optional.empty()));
  }

  private static RosterLine onPaper(int number) {
    return new RosterLine(
        number,
        new org.warmledger.events.ids.CaseId("case-" + number),
        payee().owner(),
        aid(number),
        new Money(1_000),
        List.of(),
        payee(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aLineTellsWhereItIsAndWhy() {
    RosterLinesListed listed =
        new RosterLinesListed(
            ID,
            Samples.ZHONGZHAN,
            IntStream.rangeClosed(1, 3).mapToObj(RosterBookTest::onPaper).toList(),
            DAY);
    Line line = Line.fold(Optional.empty(), listed, 2);
    assertThat(line.line().aidId()).isEqualTo(aid(2));
    Line returned = Line.fold(Optional.of(line), answered(BankResult.WRONG_ACCOUNT, 1, 2), 2);
    assertThat(returned.state()).isEqualTo(LineState.WRONG_ACCOUNT);
    assertThat(LineView.of(returned, lens(Sight.COVERED)).accountTail()).contains("****5678");
    assertThat(LineView.of(returned, lens(Sight.COVERED)).account()).isEmpty();
    assertThat(LineView.of(returned, lens(Sight.ACCOUNTS)).account())
        .as("whoever pays")
        .hasValueSatisfying(number -> assertThat(number).endsWith("5678").doesNotContain("*"));
    assertThat(Line.numbers(carried(1, 3))).containsExactly(1, 3);
  }

  private static Masking.Lens lens(Sight sight) {
    return Masking.Lens.of(sight, DAY);
  }

  /** C07: whoever approves the roster sees them. */
  @Test
  void aLineShowsTheBillsThatItRestsOnForATask() {
    Line line =
        Line.fold(
            Optional.empty(),
            (RosterLinesListed) org.warmledger.events.Samples.byType().get(RosterLinesListed.class),
            1);
    assertThat(LineView.of(line, lens(Sight.WHOLE)).bills())
        .hasValueSatisfying(
            bills ->
                assertThat(bills)
                    .extracting(Bill::number, Bill::hospital)
                    .containsExactly(tuple("YP 2026-0077", "焦作市人民医院")));
    assertThat(LineView.of(line, lens(Sight.COVERED)).bills().orElseThrow())
        .extracting(Bill::hospital)
        .doesNotContain("焦作市人民医院");
  }

  private static RosterBook opened(String id, AidCategory category, LocalDate day, String hash) {
    return RosterBook.opened(
        Like.the(drawnUp(2))
            .with(RosterDrawnUp::rosterId, new RosterId(id))
            .with(RosterDrawnUp::category, category)
            .with(RosterDrawnUp::fileHash, Optional.of(hash))
            .with(RosterDrawnUp::occurredOn, day)
            .made());
  }

  @Test
  void aRosterRepeatsOneOfTheSameFileOrOfSomeOfItsPeopleWithinAMonth() {
    RosterBook mine = opened("roster-1", AidCategory.CONDOLENCE, DAY, "one");
    RosterBook same = opened("roster-2", AidCategory.CONDOLENCE, DAY.minusDays(27), "two");
    assertThat(mine.isLike(same)).isTrue();
    assertThat(mine.isLike(opened("roster-r", AidCategory.LIVING, DAY, "two")))
        .as("category")
        .isFalse();
    assertThat(mine.isLike(opened("roster-r", AidCategory.LIVING, DAY, "one"))).as("file").isTrue();
    assertThat(mine.isLike(opened("roster-r", AidCategory.CONDOLENCE, DAY.plusDays(28), "two")))
        .as("another month")
        .isFalse();
    assertThat(mine.sameAs(opened("roster-r", AidCategory.LIVING, DAY, "one"), 0))
        .contains(RepeatedRoster.Sameness.FILE);
    assertThat(mine.sameAs(same, 0)).contains(RepeatedRoster.Sameness.PEOPLE);
  }
}
