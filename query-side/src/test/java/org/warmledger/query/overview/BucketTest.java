package org.warmledger.query.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.Like;
import org.warmledger.query.overview.OverviewFigure.Kind;
import org.warmledger.query.support.Samples;

class BucketTest {

  private static final CaseArchived ARCHIVED =
      Samples.archived("case-one", Samples.ZHONGZHAN, "王一", 1);
  private static final LocalDate LATER = Samples.DAY.plusMonths(2);

  @Test
  void aVisitCountsOnceWithItsMoneyAndGoods() {
    Bucket visit = Bucket.of(Samples.visited(ARCHIVED, "visit-1", Samples.DAY, 50_000)).getFirst();
    assertThat(visit.kind()).isEqualTo(Kind.VISIT);
    assertThat(visit.times()).isEqualTo(1);
    assertThat(visit.fen()).isEqualTo(50_000);
    assertThat(visit.goodsFen()).isEqualTo(12_000);
    assertThat(visit.unions()).containsExactly("100000", "410000", "410800", "410803");
  }

  /** Given and back on one day is one bucket, so that each keeps the one position it reflects. */
  @Test
  void aReversalOfTheSameDayIsOneBucket() {
    assertThat(Bucket.of(Samples.reversed(ARCHIVED, "aid-1", Samples.medical(1_000), LATER)))
        .singleElement()
        .extracting(Bucket::day, Bucket::times, Bucket::fen)
        .containsExactly(LATER, -1L, -1_000L);
  }

  @Test
  void aFileThatWasClosedByMistakeWasOpenAllAlong() {
    ClosureReversed back = Like.sample(ClosureReversed.class).made();
    Bucket never = Bucket.of(back).getFirst();
    assertThat(back.occurredOn()).isAfter(back.closedOn());
    assertThat(never.day()).isEqualTo(back.closedOn());
    assertThat(never.times()).isEqualTo(-1);
  }

  @Test
  void aServiceCountsAPersonAndNoMoney() {
    Bucket service =
        Bucket.of(Samples.aided(ARCHIVED, "aid-1", Samples.legalAid(), LATER)).getFirst();
    assertThat(service.times()).isEqualTo(1);
    assertThat(service.fen()).isZero();
  }

  @Test
  void aTransferLeavesOneUnionAndEntersAnother() {
    List<Bucket> moved = Bucket.of(Samples.transferred(ARCHIVED, Samples.JIEFANG, LATER));
    assertThat(moved).extracting(Bucket::union).containsExactly("410803", "410802");
    assertThat(moved)
        .extracting(Bucket::kind)
        .containsExactly(Kind.TRANSFERRED_OUT, Kind.TRANSFERRED_IN);
  }

  @Test
  void whatDiffersInOneDimensionIsAnotherBucket() {
    Bucket medical =
        Bucket.of(Samples.aided(ARCHIVED, "aid-1", Samples.medical(1), LATER)).getFirst();
    Bucket legal =
        Bucket.of(Samples.aided(ARCHIVED, "aid-2", Samples.legalAid(), LATER)).getFirst();
    assertThat(medical.id()).isNotEqualTo(legal.id());
  }

  @Test
  void aReversedAidNoLongerMakesAHouseholdCount() {
    HouseholdActivity activity =
        HouseholdActivity.NONE
            .with(Samples.aided(ARCHIVED, "aid-1", Samples.medical(1), LATER))
            .with(Samples.aided(ARCHIVED, "aid-2", Samples.medical(1), LATER))
            .with(Samples.reversed(ARCHIVED, "aid-1", Samples.medical(1), LATER));
    assertThat(activity.aids()).hasSize(1);
    assertThat(activity.aids().getFirst().id()).contains("aid-2");
  }
}
