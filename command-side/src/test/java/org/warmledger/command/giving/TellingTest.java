package org.warmledger.command.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.values.ServiceCounts;

/** Two rows tell of the same thing when the one says all that the other says. */
class TellingTest {

  private static Telling said(String campaign, String note) {
    return Telling.ofActivity(
        Optional.of(campaign).filter(name -> !name.isEmpty()), Optional.empty(), note);
  }

  @Test
  void whoSaysMoreMayTellOfTheSame() {
    assertThat(said("", "").mayBe(said("两节", "停产"))).isTrue();
    assertThat(said("两节", "停产").mayBe(said("两节", ""))).isTrue();
    assertThat(said("两节", "").mayBe(said("两节", ""))).isTrue();
  }

  @Test
  void whoeverSaysOtherThingsTellsOfAnother() {
    assertThat(said("两节", "").mayBe(said("", "停产"))).isFalse();
    assertThat(said("两节", "停产").mayBe(said("两节", "复工"))).isFalse();
    ServiceCounts some = new ServiceCounts(1, 2, 3, 4, 5, 6, 7, 8, 9);
    ServiceCounts fewer = new ServiceCounts(1, 2, 3, 4, 5, 6, 7, 8, 0);
    ServiceCounts more = new ServiceCounts(2, 2, 3, 4, 5, 6, 7, 8, 9);
    Telling counted = said("", "").counting(some);
    assertThat(counted.mayBe(said("", "").counting(fewer))).isTrue();
    assertThat(counted.mayBe(said("", "").counting(more))).isFalse();
    assertThat(counted.said()).hasSize(9);
    assertThat(counted).hasToString("Telling");
  }

  @Test
  void everyFactTellsWhatItsRowTold() {
    CaseVisited visit = Like.sample(CaseVisited.class).made();
    EnterpriseVisited firm = Like.sample(EnterpriseVisited.class).made();
    ServiceProvided service = Like.sample(ServiceProvided.class).made();
    assertThat(Telling.of(visit).said().keySet())
        .containsExactlyInAnyOrder("campaign", "label", "source", "note", "visitors");
    assertThat(Telling.of(firm).said().keySet())
        .containsExactlyInAnyOrder("campaign", "label", "source", "note");
    assertThat(Telling.of(service).said().keySet())
        .containsExactlyInAnyOrder(
            "campaign", "label", "source", "note", "personTimes", "migrants");
  }

  /** What every row says (ADR 0089), and what no row of an import does. */
  private static final Set<String> BESIDE =
      Set.of(
          "caseId",
          "visitId",
          "serviceId",
          "union",
          "occurredOn",
          "money",
          "goods",
          "enterprise",
          "kind",
          "category",
          "transport",
          "fund",
          "identity",
          "receipt",
          "payee",
          "plan");

  /** By this part of a fact two rows are told apart. */
  private static final Map<String, String> TOLD =
      Map.of(
          "campaign",
          "campaign",
          "notes",
          "visitors",
          "note",
          "note",
          "past",
          "label",
          "counts",
          "personTimes");

  private static Stream<Arguments> factsOfRows() {
    return Stream.of(
        Arguments.of(CaseVisited.class, Telling.of(Like.sample(CaseVisited.class).made())),
        Arguments.of(
            EnterpriseVisited.class, Telling.of(Like.sample(EnterpriseVisited.class).made())),
        Arguments.of(ServiceProvided.class, Telling.of(Like.sample(ServiceProvided.class).made())));
  }

  @ParameterizedTest
  @MethodSource("factsOfRows")
  void aPartOfAFactTellsRowsApartOrIsSaidNotTo(Class<?> fact, Telling telling) {
    assertThat(fact.getRecordComponents())
        .extracting(RecordComponent::getName)
        .filteredOn(part -> !BESIDE.contains(part))
        .allSatisfy(part -> assertThat(telling.said()).containsKey(TOLD.getOrDefault(part, part)));
  }
}
