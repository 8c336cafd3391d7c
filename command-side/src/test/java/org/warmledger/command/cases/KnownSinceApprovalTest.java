package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.C12_NOTICE_TOO_SHORT;
import static org.warmledger.command.decision.RejectionCode.C20_EXCLUSION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.cases.deliveraid.DeliverAid;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.cases.recordvisit.RecordVisitRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.ledger.Invented;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;

/** What is known when something is handed over counts as what is known when it is approved. */
class KnownSinceApprovalTest {

  private static final Money MONEY = new Money(50_000);
  private static final AidTerms CONDOLENCE =
      new AidTerms(AidCategory.CONDOLENCE, Optional.of(FUND), Optional.empty(), MONEY, List.of());
  private static final String HANDED_OVER = "2026-02-10";

  /**
   * Every way in which money or goods reach a household; a service on a file hands nothing over.
   */
  private enum Way {
    DELIVERY(Of.WHAT_WAS_APPROVED, (way, file) -> delivered(file, DeliverAid.Word.STAFF)),
    BANK_ANSWER(Of.WHAT_WAS_APPROVED, (way, file) -> delivered(file, DeliverAid.Word.BANK)),
    VISIT(Of.A_PLAN, (way, file) -> visited(way, file));

    private enum Of {
      WHAT_WAS_APPROVED,
      /** Whoever approved it saw no household: all is asked for when it is handed over. */
      A_PLAN
    }

    private final Of of;
    private final BiFunction<InTheWay, Story, Decision<CaseEvent>> act;

    Way(Of of, BiFunction<InTheWay, Story, Decision<CaseEvent>> act) {
      this.of = of;
      this.act = act;
    }

    boolean standsStill(InTheWay way) {
      return of == Of.A_PLAN || way.then() == InTheWay.Then.STANDS_STILL;
    }
  }

  private static Decision<CaseEvent> delivered(Story file, DeliverAid.Word word) {
    DeliverAid delivery =
        Like.the(delivery(FINANCE, payee(HEAD_NAME), HANDED_OVER))
            .with(DeliverAid::word, word)
            .made();
    return DeliverAidRule.decide(delivery, file.state(), DeliverAidRule.Involved.UNKNOWN);
  }

  private static Decision<CaseEvent> visited(InTheWay way, Story file) {
    RecordVisit visit =
        Like.the((RecordVisit) Invented.BARE.of(RecordVisit.class))
            .with(RecordVisit::caseId, Samples.CASE)
            .with(RecordVisit::fund, Optional.of(FUND))
            .with(RecordVisit::money, MONEY)
            .with(RecordVisit::occurredOn, day(HANDED_OVER))
            .made();
    return RecordVisitRule.decide(visit, file.state(), Optional.of(way.scope().facts()));
  }

  /** Approved and set aside before anything was in the way. */
  private static CaseEvent[] approvedAid() {
    return new CaseEvent[] {
      archived("2026-01-12"),
      GivenCare.proposed(AID, CONDOLENCE, "2026-01-20"),
      GivenCare.approved(AID, "2026-01-21"),
      funded("2026-01-21")
    };
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void whatBlocksAnApprovalBlocksHandingOverOrIsSaidWhyNot(InTheWay way) {
    for (Way handing : Way.values()) {
      Decision<CaseEvent> decision = handing.act.apply(way, way.file(approvedAid()));
      if (handing.standsStill(way)) {
        assertThat(decision).as("%s", handing).isEqualTo(Decision.reject(way.code()));
      } else {
        assertThat(decision).as("%s", handing).isInstanceOf(Decision.Accepted.class);
      }
    }
  }

  @Test
  void withNothingInTheWayEveryWayIsOpen() {
    Story file = given(approvedAid());
    Arrays.stream(InTheWay.values())
        .filter(way -> way == InTheWay.AN_EXCLUSION)
        .flatMap(way -> Stream.of(Way.values()).map(handing -> handing.act.apply(way, file)))
        .forEach(decision -> assertThat(decision).isInstanceOf(Decision.Accepted.class));
  }

  @Test
  void anAppealThatIsGrantedAndAnObjectionThatIsDismissedAreTheWayOn() {
    Story excluded = given(approvedAid()).and(checked("2026-02-05", Exclusion.VEHICLE));
    assertThat(delivered(excluded.and(appealed("2026-02-06")), DeliverAid.Word.STAFF))
        .isEqualTo(Decision.reject(C20_EXCLUSION));
    assertThat(
            delivered(
                excluded
                    .and(appealed("2026-02-06"))
                    .and(decided(AppealOutcome.GRANTED, "2026-02-07")),
                DeliverAid.Word.STAFF))
        .isInstanceOf(Decision.Accepted.class);
    Story objected =
        given(approvedAid()).and(published("2026-02-01", "2026-02-08")).and(objected("2026-02-02"));
    assertThat(delivered(objected, DeliverAid.Word.STAFF))
        .isEqualTo(Decision.reject(C12_NOTICE_TOO_SHORT));
    assertThat(
            delivered(
                objected.and(resolved(ObjectionOutcome.DISMISSED, "2026-02-09")),
                DeliverAid.Word.STAFF))
        .isInstanceOf(Decision.Accepted.class);
  }

  /** Whoever hands it over themselves knows now; the bank paid on a day on which nobody knew. */
  @Test
  void whatTheBankPaidBeforeThatWasFoundIsTakenAsItHappened() {
    Story excluded = given(approvedAid()).and(checked("2026-02-11", Exclusion.VEHICLE));
    assertThat(delivered(excluded, DeliverAid.Word.BANK)).isInstanceOf(Decision.Accepted.class);
    assertThat(delivered(excluded, DeliverAid.Word.STAFF))
        .isEqualTo(Decision.reject(C20_EXCLUSION));
    Story objected =
        given(approvedAid()).and(published("2026-02-09", "2026-02-14")).and(objected("2026-02-11"));
    assertThat(delivered(objected, DeliverAid.Word.BANK)).isInstanceOf(Decision.Accepted.class);
    assertThat(delivered(objected, DeliverAid.Word.STAFF))
        .isEqualTo(Decision.reject(C12_NOTICE_TOO_SHORT));
  }
}
