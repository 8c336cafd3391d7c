package org.warmledger.command.rosters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterLineCorrected;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLineDropped;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

/** What happened to a roster, in few words: three lines of 500 yuan each. */
public final class RosterFacts {

  public static final RosterId ROSTER = new RosterId("roster-1");
  public static final FundCode FUND = new FundCode("ZYCZ-2026");
  public static final StaffId CASEWORKER = Samples.CASEWORKER;
  public static final StaffId SUPERVISOR = Samples.SUPERVISOR;
  public static final StaffId FINANCE = new StaffId("finance@410803");
  public static final LocalDate DRAWN_UP = LocalDate.of(2026, 1, 20);
  public static final LocalDate APPROVED = LocalDate.of(2026, 1, 22);
  public static final LocalDate PAID = LocalDate.of(2026, 1, 26);
  public static final Money MONEY = new Money(50_000);
  private static final int LINES = 3;

  private RosterFacts() {}

  public static RosterLine line(int number) {
    PersonId person = new PersonId("person-" + number);
    return new RosterLine(
        number,
        new CaseId("case-" + number),
        person,
        aid(number),
        MONEY,
        List.of(),
        Personal.of(person, payee("6222000000001111")),
        Optional.empty(),
        Optional.empty());
  }

  public static Payee payee(String account) {
    return new Payee("张诚实", account, Optional.empty());
  }

  public static AidId aid(int number) {
    return new AidId("aid-1-" + number);
  }

  public static List<RosterLine> lines(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(RosterFacts::line).toList();
  }

  public static RosterDrawnUp drawnUp() {
    return new RosterDrawnUp(
        ROSTER,
        Samples.COUNTY,
        "2026年1月生活救助",
        AidCategory.LIVING,
        FUND,
        Optional.of("2026年两节送温暖"),
        LINES,
        new Money(LINES * MONEY.fen()),
        List.of(),
        Optional.empty(),
        CASEWORKER,
        DRAWN_UP);
  }

  public static RosterLinesListed listed() {
    return new RosterLinesListed(ROSTER, Samples.COUNTY, lines(LINES), DRAWN_UP);
  }

  public static RosterApproved approved() {
    return new RosterApproved(ROSTER, Samples.COUNTY, 7, "同意", SUPERVISOR, APPROVED);
  }

  public static RosterRejected rejected() {
    return new RosterRejected(ROSTER, Samples.COUNTY, "金额有误", SUPERVISOR, APPROVED);
  }

  /** Lines 1 and 2 reached their files, line 3 did not. */
  public static RosterLinesCarried carried() {
    return new RosterLinesCarried(
        ROSTER, Samples.COUNTY, List.of(reached(1), reached(2), kept(3)), APPROVED);
  }

  public static CarriedLine reached(int number) {
    return new CarriedLine(number, aid(number), Optional.empty());
  }

  public static CarriedLine kept(int number) {
    return new CarriedLine(number, aid(number), Optional.of("C05_AID_AFTER_END"));
  }

  public static RosterLinesPaid answered(LinePayment... answers) {
    return new RosterLinesPaid(ROSTER, Samples.COUNTY, List.of(answers), FINANCE, PAID);
  }

  public static LinePayment paid(int number) {
    return new LinePayment(number, aid(number), BankResult.PAID, "LS" + number, PAID);
  }

  public static LinePayment returned(int number) {
    return new LinePayment(number, aid(number), BankResult.RETURNED, "", PAID);
  }

  public static RosterLineCorrected corrected(int number, String account) {
    return new RosterLineCorrected(
        ROSTER,
        Samples.COUNTY,
        number,
        aid(number),
        Personal.of(new PersonId("person-" + number), payee(account)),
        SUPERVISOR,
        PAID);
  }

  public static RosterLineCorrectionEntered entered(int number, String account) {
    return new RosterLineCorrectionEntered(
        ROSTER,
        Samples.COUNTY,
        number,
        aid(number),
        Personal.of(new PersonId("person-" + number), payee(account)),
        FINANCE,
        PAID);
  }

  public static RosterLineDropped dropped(int number) {
    return new RosterLineDropped(
        ROSTER, Samples.COUNTY, number, aid(number), "账号无法核实", FINANCE, PAID);
  }
}
