package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.giving.CapRule;
import org.warmledger.command.giving.ExclusionRule;
import org.warmledger.command.giving.FundUseRule;
import org.warmledger.command.giving.NoticeRule;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.Money;

/**
 * Everything that a rule of giving may find in the way, on the tenth of February; and what becomes
 * of aid that was approved before that was known.
 */
enum InTheWay {
  A_TIER(
      Then.WHAT_ITS_FUND_ASKED_WAS_MET,
      FundUseRule.class,
      C04_WRONG_TIER,
      fund().forTiers(CaseTier.COUNTY)),
  A_CATEGORY(
      Then.WHAT_ITS_FUND_ASKED_WAS_MET,
      FundUseRule.class,
      C23_OUT_OF_SCOPE,
      fund().forCategories(AidCategory.LIVING)),
  A_FUND_OF_OTHERS(
      Then.WHAT_ITS_FUND_ASKED_WAS_MET,
      FundUseRule.class,
      C23_OUT_OF_SCOPE,
      fund().of(Samples.NEIGHBOUR)),
  A_FUND_OF_LATER_DAYS(
      Then.WHAT_ITS_FUND_ASKED_WAS_MET,
      FundUseRule.class,
      C23_OUT_OF_SCOPE,
      fund().valid("2026-02-11", "2026-12-31")),
  A_FUND_OF_EARLIER_DAYS(
      Then.WHAT_ITS_FUND_ASKED_WAS_MET,
      FundUseRule.class,
      C23_OUT_OF_SCOPE,
      fund().valid("2026-01-01", "2026-02-09")),
  WHOM_THE_GIVER_NAMES(
      Then.WHAT_ITS_FUND_ASKED_WAS_MET,
      FundUseRule.class,
      C23_OUT_OF_SCOPE,
      fund().given(new DonorCondition("指定", List.of(WorkerIdentity.MODEL), List.of()))),
  WHY_THE_GIVER_GIVES(
      Then.WHAT_ITS_FUND_ASKED_WAS_MET,
      FundUseRule.class,
      C23_OUT_OF_SCOPE,
      fund().given(new DonorCondition("指定", List.of(), List.of(HardshipCause.NATURAL_DISASTER)))),
  AN_EXCLUSION(
      Then.STANDS_STILL,
      ExclusionRule.class,
      C20_EXCLUSION,
      fund(),
      checked("2026-02-01", Exclusion.VEHICLE)),
  NO_NOTICE(
      Then.WHAT_ITS_FUND_ASKED_WAS_MET,
      NoticeRule.class,
      C12_NOTICE_TOO_SHORT,
      fund().requiring(EvidenceKind.NOTICE)),
  A_NOTICE_THAT_RUNS(
      Then.A_NOTICE_SINCE_IS_OF_WHAT_COMES_NEXT,
      NoticeRule.class,
      C12_NOTICE_TOO_SHORT,
      fund(),
      published("2026-02-05", "2026-02-11")),
  AN_OBJECTION(
      Then.STANDS_STILL,
      NoticeRule.class,
      C12_NOTICE_TOO_SHORT,
      fund(),
      published("2026-02-01", "2026-02-08"),
      objected("2026-02-02")),
  AN_OBJECTION_THAT_WAS_RIGHT(
      Then.STANDS_STILL,
      NoticeRule.class,
      C12_NOTICE_TOO_SHORT,
      fund(),
      published("2026-02-01", "2026-02-08"),
      objected("2026-02-02"),
      resolved(ObjectionOutcome.UPHELD, "2026-02-09")),
  A_CAP_A_TIME(
      Then.COUNTED_WHEN_APPROVED,
      CapRule.class,
      C06_CAP_EXCEEDED,
      fund().capped(CapUnit.TIME, 49_999)),
  A_CAP_OF_ITS_CATEGORY(
      Then.COUNTED_WHEN_APPROVED,
      CapRule.class,
      C06_CAP_EXCEEDED,
      fund().capped(AidCategory.CONDOLENCE, CapUnit.TIME, 49_999)),
  A_CAP_OF_THE_HOUSEHOLDS_YEAR(
      Then.COUNTED_WHEN_APPROVED,
      CapRule.class,
      C06_CAP_EXCEEDED,
      fund().capped(CapUnit.HOUSEHOLD_YEAR, 99_999),
      earlier("2026-01-20")),
  A_CAP_OF_THE_PERSONS_YEAR(
      Then.COUNTED_WHEN_APPROVED,
      CapRule.class,
      C06_CAP_EXCEEDED,
      fund().capped(CapUnit.PERSON_YEAR, 99_999),
      earlier("2026-01-20"));

  /** What becomes of aid that was approved before. */
  enum Then {
    /** Nobody hands it over until that is out of the way. */
    STANDS_STILL,
    /** The fund set it aside as it was asked; who narrows a fund leaves what it owes. */
    WHAT_ITS_FUND_ASKED_WAS_MET,
    /** It is in the sum that later aid comes on top of. */
    COUNTED_WHEN_APPROVED,
    /** Its own notice has passed, or none was asked for. */
    A_NOTICE_SINCE_IS_OF_WHAT_COMES_NEXT
  }

  private final Then then;
  private final Class<?> rule;
  private final RejectionCode code;
  private final InventedScope fund;
  private final List<CaseEvent> before;

  InTheWay(Then then, Class<?> rule, RejectionCode code, InventedScope fund, CaseEvent... before) {
    this.then = then;
    this.rule = rule;
    this.code = code;
    this.fund = fund;
    this.before = List.of(before);
  }

  /** What becomes of aid that was approved before. */
  Then then() {
    return then;
  }

  Class<?> rule() {
    return rule;
  }

  RejectionCode code() {
    return code;
  }

  InventedScope scope() {
    return fund;
  }

  /** A file on which that came up. */
  Story file(CaseEvent... earlier) {
    Story story = given(earlier);
    for (CaseEvent fact : before) {
      story = story.and(fact);
    }
    return story;
  }

  private static CaseVisited earlier(String on) {
    return Like.the(visited(on))
        .with(CaseVisited::visitId, new VisitId("visit-before"))
        .with(CaseVisited::fund, Optional.of(FUND))
        .with(CaseVisited::money, new Money(50_000))
        .made();
  }
}
