package org.warmledger.benchmarks.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.benchmarks.invented.ArchiveBody.MemberBody;
import org.warmledger.benchmarks.invented.InventedAid.Fate;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.IdentityNumber;

class InventedLedgerTest {

  private static final InventedLedger LEDGER = new InventedLedger(1);
  private static final List<InventedHousehold> SOME =
      LongStream.range(0, 20_000).mapToObj(LEDGER::household).toList();

  @Test
  void theSameSeedMakesTheSameHousehold() {
    assertThat(new InventedLedger(1).household(4711)).isEqualTo(LEDGER.household(4711));
    assertThat(new InventedLedger(2).household(4711)).isNotEqualTo(LEDGER.household(4711));
  }

  @Test
  void everyIdentityNumberIsValidAndOfTheUnassignedCounty() {
    assertThat(SOME.stream().flatMap(InventedLedgerTest::numbers))
        .allSatisfy(
            number -> {
              assertThat(IdentityNumber.parse(number)).isPresent();
              assertThat(number.substring(4, 6)).isEqualTo("99");
            });
  }

  @Test
  void nobodyIsInTwoHouseholds() {
    Set<String> seen = new HashSet<>();
    Stream<InventedHousehold> farApart =
        Stream.of(0L, 800_000L, 1_600_000L, 5_000_000L, 19_000_000L)
            .flatMap(start -> LongStream.range(start, start + 15_000).mapToObj(LEDGER::household));
    assertThat(farApart.flatMap(InventedLedgerTest::numbers)).allMatch(seen::add);
  }

  @Test
  void everythingHappensInOrder() {
    assertThat(SOME)
        .allSatisfy(
            household -> {
              var archived = household.file().occurredOn();
              var last =
                  household
                      .ending()
                      .map(end -> end.closure().occurredOn())
                      .orElse(InventedLedger.LAST_DAY);
              assertThat(household.visits())
                  .allMatch(visit -> !visit.occurredOn().isBefore(archived))
                  .allMatch(visit -> !visit.occurredOn().isAfter(last));
              assertThat(household.aids())
                  .allMatch(aid -> !aid.proposal().occurredOn().isBefore(archived))
                  .allMatch(aid -> !aid.delivery().occurredOn().isAfter(last));
            });
  }

  @Test
  void everyKindOccurs() {
    assertThat(all(h -> h.file().tier())).containsExactlyInAnyOrder(CaseTier.values());
    assertThat(all(h -> h.file().category())).containsExactlyInAnyOrder(HardshipCategory.values());
    assertThat(all(h -> h.file().primaryCause())).containsExactlyInAnyOrder(HardshipCause.values());
    assertThat(all(h -> h.file().head().identity()))
        .containsExactlyInAnyOrder(WorkerIdentity.values());
    assertThat(all(h -> h.file().union())).hasSize(InventedUnion.ALL.size());
    List<InventedAid> aids = SOME.stream().flatMap(h -> h.aids().stream()).toList();
    assertThat(aids.stream().map(aid -> aid.proposal().category()).distinct())
        .containsExactlyInAnyOrder(AidCategory.values());
    assertThat(aids.stream().map(InventedAid::outcome).distinct())
        .containsExactlyInAnyOrder(Fate.values());
  }

  @Test
  void theCausesOfAFileAreDifferentOnesAndAtMostFour() {
    assertThat(SOME)
        .allSatisfy(
            household ->
                assertThat(household.file().secondaryCauses())
                    .hasSizeLessThanOrEqualTo(3)
                    .doesNotHaveDuplicates()
                    .doesNotContain(household.file().primaryCause()));
  }

  @Test
  void namesVaryEnoughForASearchToHaveWorkToDo() {
    assertThat(all(h -> h.file().head().name())).hasSizeGreaterThan(10_000);
  }

  @Test
  void totalsAddUp() {
    InventedTotals totals =
        SOME.stream().map(InventedTotals::of).reduce(InventedTotals.NONE, InventedTotals::plus);
    assertThat(totals.archived()).isEqualTo(SOME.size());
    assertThat(totals.visits()).isEqualTo(SOME.stream().mapToInt(h -> h.visits().size()).sum());
    assertThat(totals.aids()).isBetween(1L, SOME.stream().mapToLong(h -> h.aids().size()).sum());
    assertThat(totals.visitFen() % 100_00).isZero();
    assertThat(totals.aidFen()).isPositive();
  }

  private static <T> Set<T> all(java.util.function.Function<InventedHousehold, T> of) {
    return SOME.stream().map(of).collect(Collectors.toSet());
  }

  private static Stream<String> numbers(InventedHousehold household) {
    return Stream.concat(
        Stream.of(household.file().head().identityNumber()),
        household.file().members().stream().map(MemberBody::identityNumber));
  }
}
