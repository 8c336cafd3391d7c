package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.ApplicationRefusalReversed;
import org.warmledger.events.ApplicationStepReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CentreStatementReversed;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.FundClosureReversed;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RosterAnswerReversed;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.WhatStands;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.query.support.ThereAndBack;
import tools.jackson.databind.JsonNode;

/** What is taken back where its file has gone meanwhile is taken away where it was counted. */
class MovedMeanwhileTest {

  private static final ThereAndBack MOVES = ThereAndBack.backOn(ThereAndBack.day());

  /** What keeps each act or disbursement where it was done, also once it was taken back. */
  private static final List<ReadModel<?>> BOOKS =
      FoldedContracts.models(new EventCodec(new GoldenKeys())).stream()
          .filter(model -> Set.of("acts", "disbursements").contains(model.index().name()))
          .toList();

  private static final Map<Class<? extends LedgerEvent>, String> NEVER_ELSEWHERE =
      Map.ofEntries(
          Map.entry(TransferReversed.class, "says itself which union has it again"),
          Map.entry(ArchivingReversed.class, "nothing happened on the file, no transfer either"),
          Map.entry(ClosureReversed.class, "a closed file does not move"),
          Map.entry(ReopeningReversed.class, "a transfer since then is taken back first"),
          Map.entry(RepaymentRefused.class, "what was entered counted nowhere"),
          Map.entry(RefundReversed.class, "a fund has one union"),
          Map.entry(FundMoveReversed.class, "a fund has one union"),
          Map.entry(FundClosureReversed.class, "a fund has one union"),
          Map.entry(RosterAnswerReversed.class, "a roster has one union"),
          Map.entry(ServiceReversed.class, "bears the union of the service"),
          Map.entry(EnterpriseVisitReversed.class, "bears the union of the visit"),
          Map.entry(CentreStatementReversed.class, "bears the union of the statement"),
          Map.entry(ApplicationStepReversed.class, "an application is in no figure"),
          Map.entry(ApplicationRefusalReversed.class, "an application is in no figure"));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void whatIsTakenBackIsAsItWasWhereItHappened(int which) {
    ThereAndBack.Move move = MOVES.ofAFileThatMayMove().get(which);
    List<CaseEvent> moved = MOVES.transfer().happens();
    Map<String, JsonNode> before =
        EverythingBackTest.said(all(List.of(ThereAndBack.archived()), moved));
    List<LedgerEvent> happened = all(List.of(ThereAndBack.archived()), move.happens(), moved);
    assertThat(EverythingBackTest.said(happened)).isNotEqualTo(before);
    List<LedgerEvent> back = all(happened, ThereAndBack.keptBy(Samples.NEIGHBOUR, move.back()));
    assertThat(EverythingBackTest.said(back)).isEqualTo(before);
    assertThat(places(back)).isEqualTo(places(happened));
  }

  @SafeVarargs
  private static List<LedgerEvent> all(List<? extends LedgerEvent>... parts) {
    List<LedgerEvent> all = new ArrayList<>();
    for (List<? extends LedgerEvent> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  /** The unions under which each act and each disbursement is found. */
  private static Map<String, JsonNode> places(List<LedgerEvent> events) {
    Map<String, JsonNode> places = new TreeMap<>();
    FoldedContracts.documents(events, BOOKS)
        .forEach((key, document) -> places.put(key, document.path("unions")));
    return places;
  }

  /** Tried above, or it is known why it happens nowhere else. */
  @Test
  void whereEachReversalCountsIsSettled() {
    Set<Class<?>> settled = new HashSet<>(NEVER_ELSEWHERE.keySet());
    MOVES.ofAFileThatMayMove().forEach(move -> move.back().forEach(e -> settled.add(e.getClass())));
    assertThat(
            Samples.all().stream()
                .filter(MovedMeanwhileTest::takesBack)
                .map(Object::getClass)
                .collect(Collectors.toSet()))
        .isSubsetOf(settled);
  }

  private static boolean takesBack(LedgerEvent event) {
    return event.getClass().getSimpleName().endsWith("Reversed")
        || Stream.of(event)
            .filter(CaseEvent.class::isInstance)
            .anyMatch(one -> !WhatStands.takesBack((CaseEvent) one).isEmpty());
  }
}
