package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.cases.publishnotice.NoticeTerm;
import org.warmledger.command.cases.publishnotice.PublishNotice;
import org.warmledger.command.cases.publishnotice.PublishNoticeRule;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;

/** Acts on a file, refused and let in: amounts, funds, notices and hands. */
final class FileScenes {

  private FileScenes() {}

  static Stream<TrialScene> all() {
    return Stream.of(amounts(), uses(), notices(), hands()).flatMap(scenes -> scenes);
  }

  // C06, C07: amounts

  private static Stream<TrialScene> amounts() {
    return Stream.of(
        approval(CapUnit.TIME, "timeFen", 179_999),
        approval(CapUnit.TIME, "timeFen", 180_000),
        approval(CapUnit.HOUSEHOLD_YEAR, "householdYearFen", 179_999),
        approval(CapUnit.HOUSEHOLD_YEAR, "householdYearFen", 180_000),
        medicalAid(179_999),
        medicalAid(180_000));
  }

  /** The command meets a fund with that cap; the trial tries it on a fund without. */
  private static TrialScene approval(CapUnit per, String threshold, long most) {
    return TrialScene.onFile(
        CheckCode.C06_CAP_EXCEEDED,
        Map.of(threshold, most),
        fund(),
        List.of(proposed("2026-02-01")),
        approved("2026-02-02"),
        approve(AID, fund().capped(per, most), "", "2026-02-02"));
  }

  private static TrialScene medicalAid(long selfPaid) {
    AidTerms terms = medical(180_000, Optional.of(new Money(selfPaid)));
    return proposal(CheckCode.C07_MEDICAL_OVER_SELF_PAID, fund(), List.of(), terms, "2026-02-01");
  }

  private static TrialScene proposal(
      CheckCode code,
      InventedScope fund,
      List<? extends CaseEvent> since,
      AidTerms terms,
      String on) {
    return TrialScene.onFile(
        code,
        Map.of(),
        fund,
        since,
        GivenCare.proposed(AID, terms, on),
        propose(terms, Optional.of(fund.facts()), on));
  }

  // C03, C04, C20, C23: what funds and files are good for

  private static Stream<TrialScene> uses() {
    CheckCode c03 = CheckCode.C03_AID_WITHOUT_FILE;
    CheckCode c04 = CheckCode.C04_WRONG_TIER;
    CheckCode c20 = CheckCode.C20_EXCLUSION;
    CheckCode c23 = CheckCode.C23_OUT_OF_SCOPE;
    String day = "2026-02-01";
    List<CaseEvent> excluded = List.of(checked("2026-01-20", Exclusion.values()[0]));
    return Stream.of(
        proposal(c03, fund(), List.of(), terms(), "2026-01-11"),
        proposal(c03, fund(), List.of(), terms(), "2026-01-12"),
        proposal(c04, fund().forTiers(CaseTier.CITY), List.of(), terms(), day),
        proposal(c04, fund().forTiers(CaseTier.NATIONAL), List.of(), terms(), day),
        proposal(c20, fund(), excluded, terms(), day),
        proposal(c20, fund(), List.of(checked("2026-01-20")), terms(), day),
        proposal(c23, fund().forCategories(AidCategory.LIVING), List.of(), terms(), day),
        proposal(c23, fund().forCategories(AidCategory.MEDICAL), List.of(), terms(), day));
  }

  // C12, C28: notices

  private static Stream<TrialScene> notices() {
    CheckCode c12 = CheckCode.C12_NOTICE_TOO_SHORT;
    return Stream.of(
        notice(c12, 6, "钟**，困难救助"),
        notice(c12, 5, "钟**，困难救助"),
        notice(CheckCode.C28_NOTICE_LEAK, 5, "钟君晶，困难救助"),
        notice(CheckCode.C28_NOTICE_LEAK, 5, "钟**，困难救助"),
        approvalAfterNotice("2026-02-06"),
        approvalAfterNotice("2026-02-07"));
  }

  /** From a Monday to a Friday. */
  private static TrialScene notice(CheckCode code, int leastDays, String text) {
    LocalDate from = day("2026-02-02");
    PublishNotice command =
        new PublishNotice(Samples.CASE, NOTICE, from, day("2026-02-06"), text, from);
    NoticeTerm term = new NoticeTerm(leastDays, WorkingDays.plain());
    return TrialScene.onFile(
        code,
        Map.of("workingDays", (long) leastDays),
        fund(),
        List.of(),
        new NoticePublished(
            Samples.CASE, Samples.COUNTY, NOTICE, from, day("2026-02-06"), text, from),
        state -> PublishNoticeRule.decide(command, state, term));
  }

  private static TrialScene approvalAfterNotice(String on) {
    return TrialScene.onFile(
        CheckCode.C12_NOTICE_TOO_SHORT,
        Map.of(),
        fund(),
        List.of(proposed("2026-02-01"), published("2026-02-02", "2026-02-06")),
        approved(on),
        approve(SUPERVISOR, on));
  }

  // C10, C13: hands

  private static Stream<TrialScene> hands() {
    CheckCode c10 = CheckCode.C10_PROXY_WITHOUT_AUTHORITY;
    CheckCode c13 = CheckCode.C13_SAME_HANDS;
    return Stream.of(
        delivery(c10, FINANCE, proxy("邓眉韵", "")),
        delivery(c10, FINANCE, proxy("邓眉韵", "委托书 1 号")),
        delivery(c13, SUPERVISOR, payee(HEAD_NAME)),
        delivery(c13, FINANCE, payee(HEAD_NAME)),
        appeal(CASEWORKER),
        appeal(SUPERVISOR));
  }

  private static TrialScene delivery(CheckCode code, StaffId by, Payee to) {
    String on = "2026-02-10";
    return TrialScene.onFile(
        code,
        Map.of(),
        fund(),
        List.of(proposed("2026-02-01"), approved("2026-02-02"), funded("2026-02-03")),
        new CaseAided(
            Samples.CASE,
            Samples.COUNTY,
            AID,
            terms(),
            Personal.of(Samples.HEAD, to),
            receipt(),
            AidOrigin.CASEWORK,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            by,
            day(on)),
        deliver(by, to, on));
  }

  private static TrialScene appeal(StaffId by) {
    String on = "2026-02-10";
    return TrialScene.onFile(
        CheckCode.C13_SAME_HANDS,
        Map.of(),
        fund(),
        List.of(checked("2026-02-01", Exclusion.values()[0]), appealed("2026-02-02")),
        new AppealDecided(
            Samples.CASE, Samples.COUNTY, CHECK, AppealOutcome.GRANTED, note(""), by, day(on)),
        decide(by, AppealOutcome.GRANTED, on));
  }
}
