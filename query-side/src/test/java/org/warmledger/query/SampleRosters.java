package org.warmledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.RosterLine;
import org.warmledger.query.support.Samples;

/** Rosters over the files of three workers, who get 500 yuan each. */
final class SampleRosters {

  static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  static final RosterId PAID = new RosterId("roster-paid");
  static final List<CaseArchived> FILES =
      List.of(
          Samples.archived("case-1", Samples.ZHONGZHAN, "=王一", 1),
          Samples.archived("case-2", Samples.ZHONGZHAN, "王二", 2),
          Samples.archived("case-3", Samples.ZHONGZHAN, "王三", 3));

  private SampleRosters() {}

  static AidId aid(RosterId roster, CaseArchived file) {
    return new RosterPlace(roster, FILES.indexOf(file) + 1).aid();
  }

  static AidTerms terms() {
    return terms(PAID);
  }

  static AidTerms terms(RosterId roster) {
    return new AidTerms(
        AidCategory.CONDOLENCE,
        Optional.of(new FundCode("COUNTY")),
        Optional.empty(),
        new Money(50_000),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(roster));
  }

  static Purpose purpose(CaseArchived file) {
    return new Purpose(
        PurposeKind.AID,
        aid(PAID, file).value(),
        Optional.of(file.caseId()),
        file.union(),
        Optional.of(PAID),
        Optional.of(AidCategory.CONDOLENCE),
        Optional.empty());
  }

  static RosterDrawnUp drawnUp(RosterId id) {
    return new RosterDrawnUp(
        id,
        Samples.ZHONGZHAN,
        "春节慰问金",
        AidCategory.CONDOLENCE,
        new FundCode("COUNTY"),
        Optional.empty(),
        3,
        new Money(150_000),
        List.of(),
        Optional.empty(),
        new StaffId("caseworker@410803"),
        DAY);
  }

  static RosterLinesListed listed(RosterId id) {
    List<RosterLine> lines = new ArrayList<>();
    for (CaseArchived file : FILES) {
      var head = file.household().head();
      lines.add(
          new RosterLine(
              lines.size() + 1,
              file.caseId(),
              head.person(),
              aid(id, file),
              new Money(50_000),
              List.of(),
              Personal.of(
                  head.person(),
                  new Payee(
                      head.details().orElse(null).name(), "6217000012345678", Optional.empty())),
              Optional.empty(),
              Optional.empty()));
    }
    return new RosterLinesListed(id, Samples.ZHONGZHAN, lines, DAY);
  }

  static RosterLinesCarried carried() {
    return carried(PAID);
  }

  static RosterLinesCarried carried(RosterId roster) {
    List<CarriedLine> lines = new ArrayList<>();
    for (CaseArchived file : FILES) {
      lines.add(new CarriedLine(lines.size() + 1, aid(roster, file), Optional.empty()));
    }
    return new RosterLinesCarried(roster, Samples.ZHONGZHAN, lines, DAY);
  }

  static RosterLinesPaid paid() {
    return new RosterLinesPaid(
        PAID,
        Samples.ZHONGZHAN,
        List.of(
            new LinePayment(1, aid(PAID, FILES.getFirst()), BankResult.PAID, "YH0001", DAY),
            new LinePayment(2, aid(PAID, FILES.get(1)), BankResult.RETURNED, "", DAY)),
        new StaffId("finance@410803"),
        DAY);
  }

  static RosterApproved approved(RosterId roster) {
    return new RosterApproved(
        roster, Samples.ZHONGZHAN, 1, "同意", new StaffId("supervisor@410803"), DAY);
  }

  static FindingRaised raised(String id, String code, SubjectKind kind, String subject) {
    return new FindingRaised(
        new FindingId(id),
        Samples.ZHONGZHAN,
        code,
        new FindingSubject(kind, subject),
        Map.of(),
        List.of(new EventRef(subject, 0, "case.archived")),
        Optional.empty(),
        DAY);
  }
}
