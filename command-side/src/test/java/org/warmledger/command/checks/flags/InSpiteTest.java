package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.notice;
import static org.warmledger.command.checks.flags.Happened.reversed;
import static org.warmledger.command.checks.flags.Happened.visited;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FactReversed;
import org.warmledger.events.Like;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;

/** What was handed over in spite of what was known, or had been, is found (C12, C20, ADR 0091). */
class InSpiteTest {

  private static final CaseId FILE = new CaseId("case-1");

  private static MeansChecked checked(String id, String on, Exclusion... found) {
    return Like.bare(MeansChecked.class)
        .with(MeansChecked::caseId, FILE)
        .with(MeansChecked::checkId, new MeansCheckId(id))
        .with(MeansChecked::exclusions, List.of(found))
        .with(MeansChecked::occurredOn, day(on))
        .made();
  }

  private static AppealDecided decided(String id, AppealOutcome outcome, String on) {
    return Like.bare(AppealDecided.class)
        .with(AppealDecided::caseId, FILE)
        .with(AppealDecided::checkId, new MeansCheckId(id))
        .with(AppealDecided::outcome, outcome)
        .with(AppealDecided::occurredOn, day(on))
        .made();
  }

  private static NoticePublished published(String id, String from, String to) {
    return Like.the(notice(from, to))
        .with(NoticePublished::caseId, FILE)
        .with(NoticePublished::noticeId, new NoticeId(id))
        .made();
  }

  private static ObjectionRaised objected(String on) {
    return Like.bare(ObjectionRaised.class)
        .with(ObjectionRaised::caseId, FILE)
        .with(ObjectionRaised::noticeId, new NoticeId("notice-1"))
        .with(ObjectionRaised::objectionId, new ObjectionId("objection-1"))
        .with(ObjectionRaised::occurredOn, day(on))
        .made();
  }

  private static ObjectionResolved resolved(ObjectionOutcome outcome, String on) {
    return Like.bare(ObjectionResolved.class)
        .with(ObjectionResolved::caseId, FILE)
        .with(ObjectionResolved::noticeId, new NoticeId("notice-1"))
        .with(ObjectionResolved::objectionId, new ObjectionId("objection-1"))
        .with(ObjectionResolved::outcome, outcome)
        .with(ObjectionResolved::occurredOn, day(on))
        .made();
  }

  private static FactReversed back(FileFact fact, String about, String on) {
    return Like.bare(FactReversed.class)
        .with(FactReversed::caseId, FILE)
        .with(FactReversed::fact, fact)
        .with(FactReversed::about, Optional.of(about))
        .with(FactReversed::occurredOn, day(on))
        .made();
  }

  private static CaseVisited withMoney(String visit, String on) {
    return Like.the(visited(visit, on))
        .with(CaseVisited::fund, Optional.of(Happened.FUND))
        .with(CaseVisited::money, new Money(50_000))
        .made();
  }

  private static Told<?> excluded(String on, CaseEvent... before) {
    return Told.by(new PaidThoughExcluded())
        .given(archived("2026-01-01"))
        .given(before)
        .given(checked("means-check-1", on, Exclusion.VEHICLE));
  }

  private static Told<?> announced(CaseEvent... before) {
    return Told.by(new PaidThoughObjected())
        .given(archived("2026-01-01"), published("notice-1", "2026-02-01", "2026-02-08"))
        .given(before);
  }

  // C20

  @Test
  void whatTheBankPaidBeforeAnExclusionAndIsEnteredAfterItIsFound() {
    Told<?> file = excluded("2026-02-20").recorded("2026-02-21", aided("aid-1", "2026-02-19"));
    assertThat(file.found("2026-02-21"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.cause()).isEqualTo("aid-1/means-check-1");
              assertThat(hit.evidence()).hasSize(2);
              assertThat(hit.particulars())
                  .isEqualTo(Map.of("paidOn", "2026-02-19", "foundOn", "2026-02-20"));
            });
    assertThat(file.given(reversed("aid-1", "2026-02-22")).found("2026-02-22")).isEmpty();
  }

  @Test
  void whatIsDatedAfterAnExclusionThatIsEnteredLaterIsFound() {
    assertThat(excluded("2026-02-18", aided("aid-1", "2026-02-19")).found("2026-02-21")).hasSize(1);
    assertThat(excluded("2026-02-20", aided("aid-1", "2026-02-19")).found("2026-02-21")).isEmpty();
    assertThat(excluded("2026-02-18", withMoney("visit-1", "2026-02-19")).found("2026-02-21"))
        .hasSize(1);
    assertThat(excluded("2026-02-18", visited("visit-1", "2026-02-19")).found("2026-02-21"))
        .isEmpty();
  }

  @Test
  void whatIsDecidedLaterDoesNotUndoThatItWasKnown() {
    Told<?> known = excluded("2026-02-20").recorded("2026-02-21", aided("aid-1", "2026-02-19"));
    known.given(decided("means-check-1", AppealOutcome.GRANTED, "2026-03-01"));
    assertThat(known.given(checked("means-check-2", "2026-03-02")).found("2026-03-02")).hasSize(1);
    Told<?> unknown = excluded("2026-02-18", aided("aid-1", "2026-02-19"));
    unknown.given(decided("means-check-1", AppealOutcome.DISMISSED, "2026-03-01"));
    assertThat(unknown.found("2026-03-01")).hasSize(1);
    unknown.given(decided("means-check-1", AppealOutcome.GRANTED, "2026-03-01"));
    assertThat(unknown.found("2026-03-01")).isEmpty();
    unknown.given(back(FileFact.APPEAL_DECISION, "means-check-1", "2026-03-02"));
    assertThat(unknown.found("2026-03-02")).hasSize(1);
  }

  @Test
  void aCheckThatIsTakenBackHasNeverBeen() {
    Told<?> file = excluded("2026-02-20").recorded("2026-02-21", aided("aid-1", "2026-02-19"));
    file.given(back(FileFact.PAPER, "", "2026-02-21"));
    assertThat(file.found("2026-02-21")).hasSize(1);
    file.given(back(FileFact.MEANS_CHECK, "means-check-1", "2026-02-22"));
    assertThat(file.found("2026-02-22")).isEmpty();
  }

  @Test
  void aLaterCheckIsWhatCountsFromItsDayOn() {
    Told<?> file = excluded("2026-02-10");
    file.given(checked("means-check-2", "2026-02-15"), aided("aid-1", "2026-02-19"));
    assertThat(file.found("2026-02-20")).isEmpty();
    file.recorded("2026-02-21", aided("aid-2", "2026-02-12"));
    assertThat(file.found("2026-02-21"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.cause()).isEqualTo("aid-2/means-check-1"));
  }

  @Test
  void servicesAndWhatThePastGaveAreNoPayments() {
    AidTerms advice =
        new AidTerms(
            AidCategory.LEGAL_AID, Optional.empty(), Optional.empty(), Money.NONE, List.of());
    assertThat(
            excluded("2026-02-18")
                .given(
                    Like.the(aided("aid-1", "2026-02-19")).with(CaseAided::terms, advice).made(),
                    Like.the(aided("aid-2", "2026-02-19"))
                        .with(CaseAided::origin, AidOrigin.IMPORTED)
                        .made())
                .found("2026-02-20"))
        .isEmpty();
  }

  // C12

  @Test
  void whatWasPaidWithAnObjectionOpenIsFound() {
    Told<?> file =
        announced(objected("2026-02-03")).recorded("2026-02-10", aided("aid-1", "2026-02-02"));
    assertThat(file.found("2026-02-10"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.cause()).isEqualTo("aid-1/objection-1"));
    file.given(resolved(ObjectionOutcome.DISMISSED, "2026-02-11"));
    assertThat(file.found("2026-02-11")).as("it was open when it was paid").hasSize(1);
    file.given(back(FileFact.OBJECTION, "objection-1", "2026-02-12"));
    assertThat(file.found("2026-02-12")).isEmpty();
  }

  @Test
  void anObjectionThatIsEnteredLateIsFoundUntilItIsDismissed() {
    Told<?> file = announced(withMoney("visit-1", "2026-02-09"), objected("2026-02-03"));
    assertThat(file.found("2026-02-10")).hasSize(1);
    file.given(resolved(ObjectionOutcome.DISMISSED, "2026-02-11"));
    assertThat(file.found("2026-02-11")).isEmpty();
    file.given(back(FileFact.OBJECTION_DECISION, "objection-1", "2026-02-12"));
    assertThat(file.found("2026-02-12")).hasSize(1);
    file.given(
        Like.bare(VisitReversed.class)
            .with(VisitReversed::caseId, FILE)
            .with(VisitReversed::visitId, new VisitId("visit-1"))
            .made());
    assertThat(file.found("2026-02-13")).isEmpty();
  }

  @Test
  void anObjectionThatWasRightStandsUntilTheNextNotice() {
    Told<?> file =
        announced(objected("2026-02-03"), resolved(ObjectionOutcome.UPHELD, "2026-02-05"));
    file.given(aided("aid-1", "2026-02-10"), published("notice-2", "2026-03-01", "2026-03-08"));
    file.given(aided("aid-2", "2026-03-10"));
    assertThat(file.found("2026-03-10"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.cause()).isEqualTo("aid-1/objection-1"));
    file.given(back(FileFact.NOTICE, "notice-1", "2026-03-11"));
    assertThat(file.found("2026-03-11")).isEmpty();
  }
}
