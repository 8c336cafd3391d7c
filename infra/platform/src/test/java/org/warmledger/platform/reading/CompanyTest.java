package org.warmledger.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

class CompanyTest {

  private static final int NEARBY = 10;

  private final Company<String> company = new Company<>(NEARBY);

  private static Optional<TrackingToken> at(long position) {
    return position < 0 ? Optional.empty() : Optional.of(new GlobalSequenceTrackingToken(position));
  }

  private static List<Passed> page(long from, long to) {
    return LongStream.rangeClosed(from, to).mapToObj(Passed::new).toList();
  }

  private static List<Long> positions(List<Passed> facts) {
    return facts.stream().map(Passed::position).toList();
  }

  private void written(long to, String... failed) {
    company.written(at(to).orElseThrow(), List.of(failed));
  }

  @Test
  void whoeverIsAsFarGoesWithTheOthersAndMeetsTheSamePage() {
    assertThat(company.takes("files", at(-1))).isTrue();
    assertThat(company.takes("funds", at(-1))).isTrue();
    assertThat(company.take(page(0, 2))).containsOnlyKeys("files", "funds");
    written(2);
    assertThat(company.place()).isEqualTo(at(2));
  }

  @Test
  void whoeverIsBehindCatchesUpBefore() {
    company.takes("files", at(5));
    assertThat(company.takes("funds", at(4))).isFalse();
    assertThat(company.goal()).isEqualTo(5);
    assertThat(company.takes("funds", at(5))).isTrue();
  }

  @Test
  void whoeverReadWhatTheOthersHaveInHandMeetsTheNextPage() {
    company.takes("files", at(5));
    company.take(page(6, 8));
    assertThat(company.takes("funds", at(5))).isFalse();
    assertThat(company.goal()).isEqualTo(8);
    assertThat(company.takes("funds", at(8))).isTrue();
    written(8);
    assertThat(company.take(page(9, 9))).containsOnlyKeys("files", "funds");
  }

  @Test
  void whoeverIsALittleAheadIsPassedOverAndNeverGoesBack() {
    company.takes("files", at(5));
    assertThat(company.takes("funds", at(7))).isTrue();
    assertThat(company.take(page(6, 7))).containsOnlyKeys("files");
    written(7);
    assertThat(company.takes("plans", at(9))).isTrue();
    var unmet = company.take(page(8, 10));
    assertThat(positions(unmet.get("funds"))).containsExactly(8L, 9L, 10L);
    assertThat(positions(unmet.get("plans"))).containsExactly(10L);
  }

  @Test
  void whoeverFailsStaysBehindAndTheOthersGoOn() {
    company.takes("files", at(5));
    company.takes("funds", at(5));
    company.take(page(6, 8));
    written(8, "funds");
    assertThat(company.members()).containsExactly("files");
    assertThat(company.takes("funds", at(5))).isFalse();
    assertThat(company.takes("funds", at(8))).isTrue();
  }

  @Test
  void aPageThatNobodyTookIsTakenAgain() {
    company.takes("files", at(5));
    company.take(page(6, 8));
    company.failed();
    assertThat(company.goal()).isEqualTo(5);
    assertThat(positions(company.take(page(6, 9)).get("files"))).containsExactly(6L, 7L, 8L, 9L);
  }

  @Test
  void oneFarAheadLeavesTheOthersToCatchUp() {
    company.takes("old", at(5));
    assertThat(company.takes("files", at(100))).isFalse();
    assertThat(company.disband()).containsExactly("old");
    assertThat(company.takes("old", at(5))).isFalse();
    assertThat(company.takes("files", at(100))).isTrue();
    assertThat(company.goal()).isEqualTo(100);
    assertThat(company.disband()).isEmpty();
  }

  @Test
  void whoeverPartsWaitsForThePageInHand() {
    company.takes("files", at(5));
    company.take(page(6, 8));
    CompletableFuture<Void> parting = CompletableFuture.runAsync(this::part);
    while (company.members().contains("files")) {
      Thread.onSpinWait();
    }
    assertThat(parting).isNotDone();
    written(8);
    parting.join();
    assertThat(company.members()).isEmpty();
  }

  private void part() {
    try {
      company.part("files");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
