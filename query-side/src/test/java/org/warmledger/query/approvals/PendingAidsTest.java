package org.warmledger.query.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.query.support.Samples;

class PendingAidsTest {

  private static final CaseArchived FILE = Samples.archived("case-1", Samples.ZHONGZHAN, "闫晓丽", 7);

  private static PendingAids after(CaseEvent... events) {
    Optional<PendingAids> folded = Optional.empty();
    for (CaseEvent event : events) {
      folded = Optional.of(PendingAids.fold(folded, event));
    }
    return folded.orElseThrow();
  }

  @Test
  void aProposalWaitsUntilItIsDecided() {
    PendingAids two =
        after(
            Samples.proposed(FILE, "aid-1", Samples.medical(1_000), "住院"),
            Samples.proposed(FILE, "aid-2", Samples.legalAid(), "欠薪"));
    assertThat(two.waiting()).hasSize(2);
    assertThat(two.oldest()).contains(Samples.DAY);
    PendingAids one = PendingAids.fold(Optional.of(two), Samples.approved(FILE, "aid-1"));
    assertThat(one.waiting()).extracting(aid -> aid.aidId().value()).containsExactly("aid-2");
  }

  @Test
  void whatItsFundRefusedWaitsOnceMoreAndSaysWhatWasLacking() {
    CaseEvent proposed = Samples.proposed(FILE, "aid-1", Samples.medical(1_000), "住院");
    CaseEvent approved = Samples.approved(FILE, "aid-1");
    AidFundsRefused refused =
        Like.sample(AidFundsRefused.class).with(AidFundsRefused::aidId, new AidId("aid-1")).made();
    assertThat(after(proposed, approved).waiting()).isEmpty();
    PendingAids again = after(proposed, approved, refused);
    assertThat(again.asked()).isEmpty();
    assertThat(again.waiting())
        .extracting(PendingAids.Waiting::refused)
        .containsExactly(Optional.of(RefusedFunds.of(refused)));
    assertThat(again.waiting().getFirst().refused().orElseThrow().lacking()).isPresent();
    assertThat(after(proposed, approved, refused, approved).waiting()).isEmpty();
    assertThat(after(refused).waiting()).as("of aid that is not known").isEmpty();
  }

  @Test
  void whatItsFundSetAsideOrNeedsNoneIsNotAskedForAnyMore() {
    CaseEvent proposed = Samples.proposed(FILE, "aid-1", Samples.medical(1_000), "住院");
    CaseEvent approved = Samples.approved(FILE, "aid-1");
    CaseEvent funded =
        Like.sample(AidFunded.class).with(AidFunded::aidId, new AidId("aid-1")).made();
    assertThat(after(proposed, approved).asked()).hasSize(1);
    assertThat(after(proposed, approved, funded).asked()).isEmpty();
    assertThat(after(Samples.proposed(FILE, "aid-1", Samples.legalAid(), "欠薪"), approved).asked())
        .isEmpty();
  }

  @Test
  void whatCameBackOfALoanWaitsUntilAnotherHasDecided() {
    RepaymentEntered entered = Like.sample(RepaymentEntered.class).made();
    PendingAids waiting = after(entered);
    assertThat(waiting.waiting())
        .extracting(PendingAids.Waiting::repayment)
        .containsExactly(Optional.of(entered.repayment()));
    assertThat(waiting.waiting().getFirst().terms().money()).isEqualTo(entered.money());
    for (CaseEvent decided :
        List.of(
            Like.sample(LoanRepaid.class)
                .with(LoanRepaid::repayment, Optional.of(entered.repayment()))
                .made(),
            Like.sample(RepaymentRefused.class).made(),
            Like.sample(RepaymentReversed.class).made())) {
      assertThat(PendingAids.fold(Optional.of(waiting), decided).waiting())
          .as(decided.toString())
          .isEmpty();
    }
  }

  @Test
  void whatWaitsGoesWithTheFile() {
    PendingAids moved =
        after(
            Samples.proposed(FILE, "aid-1", Samples.medical(1_000), "住院"),
            Samples.transferred(FILE, Samples.JIEFANG, Samples.DAY));
    assertThat(moved.unions()).contains("410802").doesNotContain("410803");
    assertThat(moved.waiting()).hasSize(1);
  }

  @Test
  void anErasedPersonsReasonIsGone() {
    PendingAids erased =
        after(
            Samples.proposed(FILE, "aid-1", Samples.medical(1_000), "住院"),
            Samples.erased(FILE, FILE.household().head().person(), Samples.DAY));
    assertThat(erased.waiting().getFirst().reason().orElseThrow().isErased()).isTrue();
  }
}
