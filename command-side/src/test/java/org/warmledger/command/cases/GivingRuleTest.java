package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.giving.CapRule;
import org.warmledger.command.giving.NoticeRule;
import org.warmledger.command.giving.SelfPaidRule;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** The edges of the rules of giving. */
class GivingRuleTest {

  private static final Goods WHEELCHAIR = new Goods("轮椅", 1, "台", new Money(90_000));

  @Test
  void medicalGoodsNeedNoBill() {
    AidTerms wheelchair =
        new AidTerms(
            AidCategory.MEDICAL,
            Optional.of(FUND),
            Optional.empty(),
            Money.NONE,
            List.of(WHEELCHAIR));
    assertThat(SelfPaidRule.refusal(wheelchair)).isEmpty();
    assertThat(SelfPaidRule.refusal(medical(180_000, Optional.of(new Money(180_000))))).isEmpty();
    assertThat(SelfPaidRule.refusal(medical(180_001, Optional.of(new Money(180_000)))))
        .contains(C07_MEDICAL_OVER_SELF_PAID);
  }

  @Test
  void adviceIsGivenAboveAnyCap() {
    InventedScope capped = fund().capped(CapUnit.HOUSEHOLD_YEAR, 1);
    CaseFile file =
        given(archived("2026-01-12"), proposed("2026-02-01"), approved("2026-02-02")).file();
    assertThat(CapRule.refusal(file, advice(), day("2026-03-01"), capped.facts())).isEmpty();
    assertThat(CapRule.refusal(file, terms(), day("2026-03-01"), capped.facts()))
        .contains(C06_CAP_EXCEEDED);
  }

  @Test
  void aCapOfAnotherCategoryLimitsNothing() {
    InventedScope capped = fund().capped(AidCategory.LIVING, CapUnit.TIME, 1);
    CaseFile file = given(archived("2026-01-12")).file();
    assertThat(CapRule.refusal(file, terms(), day("2026-03-01"), capped.facts())).isEmpty();
  }

  @Test
  void ofTwoNoticesTheOneThatEndsLastDecides() {
    InventedScope withNotice = fund().requiring(EvidenceKind.NOTICE);
    CaseFile file =
        given(
                archived("2026-01-12"),
                published(new NoticeId("notice-long"), "2026-02-02", "2026-02-20"),
                published(new NoticeId("notice-short"), "2026-02-03", "2026-02-09"))
            .file();
    assertThat(refusedOn("2026-02-20", file, withNotice)).isTrue();
    assertThat(refusedOn("2026-02-21", file, withNotice)).isFalse();
  }

  private static boolean refusedOn(String day, CaseFile file, InventedScope fund) {
    return NoticeRule.refusal(file, terms(), day(day), Optional.of(fund.facts())).isPresent();
  }
}
