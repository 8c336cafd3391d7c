package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.warmledger.command.checks.flags.Happened.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.Like;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

/** One bill on several files is flagged to each union that has one of them: C07. */
class SharedBillTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));

  private static final Bill BILL = Samples.bill("YP-1");
  private static final Bill SPELLED = Samples.bill("ｙｐ 1");

  // C07

  private final Told<?> bills = Told.by(new SharedBill(MARKS));

  private static AidProposed asked(String file, UnionPath union, String aid, Bill... on) {
    return Like.bare(AidProposed.class)
        .with(AidProposed::caseId, new CaseId(file))
        .with(AidProposed::union, union)
        .with(AidProposed::aidId, new AidId(aid))
        .with(
            AidProposed::bills,
            Optional.of(Personal.of(new PersonId("person-" + file), new Bills(List.of(on)))))
        .with(AidProposed::occurredOn, day("2026-02-01"))
        .made();
  }

  @Test
  void theSameFileMayDrawOnItTwice() {
    bills.given(
        asked("case-1", Samples.COUNTY, "aid-1", BILL),
        asked("case-1", Samples.COUNTY, "aid-2", BILL));
    assertThat(bills.found("2026-02-01")).isEmpty();
  }

  @Test
  void twoFilesOfOneUnionAreOneFindingWithBoth() {
    bills.given(
        asked("case-1", Samples.COUNTY, "aid-1", BILL),
        asked("case-2", Samples.COUNTY, "aid-2", SPELLED));
    assertThat(bills.found("2026-02-01"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.union()).isEqualTo(Samples.COUNTY);
              assertThat(hit.evidence()).hasSize(2);
              assertThat(hit.particulars()).isEqualTo(Map.of("files", "2"));
            });
  }

  @Test
  void itsDayOrItsHospitalIsEnoughBesideItsNumber() {
    for (Bill other :
        List.of(
            bill("No.YP—01", "2026-01-10", "焦作市人民医院(本部)"),
            bill("#УР–1号", "2026-01-11", BILL.hospital()))) {
      Told<?> told =
          Told.by(new SharedBill(MARKS))
              .given(
                  asked("case-1", Samples.COUNTY, "aid-1", BILL),
                  asked("case-2", Samples.NEIGHBOUR, "aid-2", other));
      assertThat(told.found("2026-02-01")).hasSize(2);
      told.given(Like.bare(AidLapsed.class).with(AidLapsed::aidId, new AidId("aid-2")).made());
      assertThat(told.found("2026-02-01")).isEmpty();
    }
    bills.given(
        asked("case-1", Samples.COUNTY, "aid-1", BILL),
        asked("case-2", Samples.COUNTY, "aid-2", bill("YP-1", "2026-01-11", "焦作市中医院")));
    assertThat(bills.found("2026-02-01")).isEmpty();
  }

  private static Bill bill(String number, String on, String hospital) {
    return new Bill(number, day(on), hospital, BILL.total(), BILL.selfPaid());
  }

  @Test
  void eachUnionIsToldOfItsOwnFileAndNeverOfWhichTheOtherIs() {
    bills.given(
        asked("case-1", Samples.COUNTY, "aid-1", BILL),
        asked("case-2", Samples.NEIGHBOUR, "aid-2", BILL));
    assertThat(bills.found("2026-02-01"))
        .extracting(Hit::union)
        .containsExactly(Samples.NEIGHBOUR, Samples.COUNTY);
    assertThat(bills.found("2026-02-01")).allSatisfy(hit -> assertThat(hit.evidence()).hasSize(1));
  }

  @Test
  void anotherBillAndAidOnNoBillAreNobodysConcern() {
    bills.given(
        asked("case-1", Samples.COUNTY, "aid-1", BILL),
        asked("case-2", Samples.COUNTY, "aid-2", Samples.bill("YP-2")),
        Happened.proposed("aid-3", "2026-02-01"),
        Happened.archived("2026-01-01"));
    assertThat(bills.found("2026-02-01")).isEmpty();
  }

  @Test
  void aThirdFileIsAnotherFindingAndLeavesTheFirstAsItWas() {
    bills.given(
        asked("case-1", Samples.COUNTY, "aid-1", BILL),
        asked("case-2", Samples.COUNTY, "aid-2", BILL));
    String first = bills.found("2026-02-01").getFirst().cause();
    bills.given(asked("case-3", Samples.COUNTY, "aid-3", BILL));
    assertThat(bills.found("2026-02-02")).extracting(Hit::cause).hasSize(2).contains(first);
    bills.given(Like.bare(AidRejected.class).with(AidRejected::aidId, new AidId("aid-3")).made());
    bills.given(asked("case-3", Samples.COUNTY, "aid-4", BILL));
    assertThat(bills.found("2026-02-03"))
        .extracting(Hit::cause)
        .contains(first)
        .anyMatch(cause -> cause.endsWith("aid-4"));
  }

  @Test
  void itIsGoneOnceOneOfThemIsTurnedDownLapsesOrIsTakenBack() {
    bills.given(
        asked("case-1", Samples.COUNTY, "aid-1", BILL),
        asked("case-2", Samples.COUNTY, "aid-2", BILL));
    bills.given(Like.bare(AidRejected.class).with(AidRejected::aidId, new AidId("aid-2")).made());
    assertThat(bills.found("2026-02-02")).isEmpty();
    bills.given(asked("case-2", Samples.COUNTY, "aid-3", BILL));
    assertThat(bills.found("2026-02-02")).hasSize(1);
    bills.given(Like.bare(AidLapsed.class).with(AidLapsed::aidId, new AidId("aid-3")).made());
    assertThat(bills.found("2026-02-02")).isEmpty();
    bills.given(asked("case-2", Samples.COUNTY, "aid-4", BILL));
    bills.given(Like.bare(AidReversed.class).with(AidReversed::aidId, new AidId("aid-4")).made());
    assertThat(bills.found("2026-02-02")).isEmpty();
  }

  private static AidBillsCorrected corrected(String aid, Bill... to) {
    return Like.bare(AidBillsCorrected.class)
        .with(AidBillsCorrected::aidId, new AidId(aid))
        .with(AidBillsCorrected::caseId, new CaseId("case-2"))
        .with(
            AidBillsCorrected::bills,
            Personal.of(new PersonId("person-case-2"), new Bills(List.of(to))))
        .made();
  }

  @Test
  void whatWasCorrectedToAnotherBillIsToldOfByThatOne() {
    bills.given(
        asked("case-1", Samples.COUNTY, "aid-1", BILL),
        asked("case-2", Samples.COUNTY, "aid-2", BILL),
        asked("case-3", Samples.COUNTY, "aid-3", Samples.bill("YP-2")));
    bills.given(corrected("aid-2", Samples.bill("YP-2")));
    assertThat(bills.found("2026-02-02"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.cause()).contains("aid-2"));
    bills.given(Like.bare(AidRejected.class).with(AidRejected::aidId, new AidId("aid-2")).made());
    assertThat(bills.found("2026-02-02")).isEmpty();
  }

  private static final RosterId ROSTER = new RosterId("roster-9");

  private static RosterLine line(int number, Bill... on) {
    return Like.the(Happened.lines(number, number, 50_000, "2026-01-20").lines().getFirst())
        .with(RosterLine::aidId, new RosterPlace(ROSTER, number).aid())
        .with(RosterLine::bills, Optional.of(Personal.of(Samples.HEAD, new Bills(List.of(on)))))
        .made();
  }

  private static RosterLinesListed listed(RosterLine... lines) {
    return new RosterLinesListed(ROSTER, Samples.COUNTY, List.of(lines), day("2026-01-20"));
  }

  /** Before it is approved: its approver sees the file of the line, and the roster. */
  @Test
  void aLineOfARosterIsToldOfFromWhenItIsListed() {
    bills.given(asked("case-7", Samples.NEIGHBOUR, "aid-7", BILL), listed(line(1, BILL), line(2)));
    assertThat(bills.found("2026-02-01"))
        .hasSize(2)
        .first()
        .satisfies(
            hit -> {
              assertThat(hit.union()).isEqualTo(Samples.COUNTY);
              assertThat(hit.evidence())
                  .extracting(EventRef::stream, EventRef::name)
                  .containsExactly(
                      tuple("case-1", "case.archived"), tuple("stream", "roster.lines-listed"));
            });
    bills.given(
        new RosterRejected(ROSTER, Samples.COUNTY, "重复", Samples.SUPERVISOR, day("2026-01-22")));
    assertThat(bills.found("2026-02-01")).isEmpty();
  }

  @Test
  void aLineThatARuleKeptFromItsFileRestsOnNothing() {
    bills.given(
        asked("case-7", Samples.COUNTY, "aid-7", BILL),
        listed(line(1, BILL), line(2, Samples.bill("YP-2"))),
        asked("case-8", Samples.COUNTY, "aid-8", Samples.bill("YP-2")),
        carried(Optional.of("C05_AID_AFTER_END"), Optional.empty()));
    assertThat(bills.found("2026-02-01"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.cause()).endsWith("aid-8"));
  }

  private static RosterLinesCarried carried(Optional<String> first, Optional<String> second) {
    return new RosterLinesCarried(
        ROSTER,
        Samples.COUNTY,
        List.of(
            new CarriedLine(1, line(1).aidId(), first),
            new CarriedLine(2, line(2).aidId(), second)),
        day("2026-01-22"));
  }

  @Test
  void onceItIsOnItsFileItIsTheSameFinding() {
    bills.given(asked("case-7", Samples.COUNTY, "aid-7", BILL), listed(line(1, BILL)));
    List<Hit> before = bills.found("2026-02-01");
    bills.given(asked("case-1", Samples.COUNTY, line(1).aidId().value(), BILL));
    assertThat(bills.found("2026-02-01"))
        .extracting(Hit::cause)
        .isEqualTo(before.stream().map(Hit::cause).toList());
  }
}
