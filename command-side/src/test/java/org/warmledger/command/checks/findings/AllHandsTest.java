package org.warmledger.command.checks.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.command.funds.movements.MadeBy;
import org.warmledger.events.AidEvent;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.EventNames;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementSeconded;
import org.warmledger.events.PlanApproved;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.ProgrammeEvent;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;
import org.warmledger.events.wire.EventContext;

/** Whoever had a hand in a fact is concerned by what is found about it. */
class AllHandsTest {

  /** Every kind of event that a check may rest on, by what else was said of the same thing. */
  private static final String KINDS =
      """
      aid        aid.proposed aid.approved aid.rejected aid.funded aid.funds-refused aid.lapsed
      aid        case.aided aid.reversed aid.repayment-entered aid.repayment-refused
      aid        aid.loan-repaid aid.repayment-reversed aid.bills-corrected
      visit      case.visited case.visit-reversed
      alone      case.archived case.revised case.transferred case.closed case.reopened
      alone      case.amended
      alone      case.follow-up-promised case.follow-up-done case.notice-published
      alone      case.objection-raised case.objection-resolved case.means-checked
      alone      case.exclusion-appealed case.appeal-decided case.paper-confirmed
      alone      case.closure-reversed case.transfer-reversed case.fact-reversed
      alone      case.archiving-reversed case.transfer-offered case.transfer-returned
      alone      case.transfer-withdrawn case.assigned case.unassigned
      alone      case.attachment-added
      alone      case.visits-compared
      alone      case.reopening-reversed programme.centre-statement-reversed
      alone      case.person-erased programme.centre-stated fund.booked
      movement   fund.received fund.allocated fund.returned fund.granted fund.move-reversed
      movement   fund.opened fund.amended fund.closed fund.closure-reversed fund.grant-ended
      roster     roster.drawn-up roster.lines-listed roster.approved roster.rejected
      roster     roster.lines-carried roster.lines-paid roster.line-correction-entered
      roster     roster.line-corrected roster.line-dropped roster.line-renewed
      roster     roster.bank-answer-reversed roster.line-bills-entered
      roster     roster.line-bills-corrected
      enterprise programme.enterprise-visited programme.enterprise-visit-reversed
      service    programme.service-provided programme.service-reversed
      """;

  private static final PlanId PLAN = new PlanId("plan-1");
  private static final MovementId MOVEMENT = new MovementId("movement-1");
  private static final AidId OF_A_LINE = new AidId("aid-9-1");

  private final EventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final Map<String, Long> sequences = new HashMap<>();

  private static String name(LedgerEvent event) {
    return EventNames.of(event.getClass()).name();
  }

  private static boolean mayBeEvidence(LedgerEvent event) {
    return event instanceof CaseEvent
        || event instanceof FundEvent
        || event instanceof RosterEvent
        || event instanceof ProgrammeEvent;
  }

  static List<LedgerEvent> evidence() {
    return Samples.byType().values().stream().filter(AllHandsTest::mayBeEvidence).toList();
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    KINDS
        .lines()
        .map(line -> line.split(" +"))
        .forEach(
            words -> Arrays.stream(words).skip(1).forEach(event -> kinds.put(event, words[0])));
    return kinds;
  }

  private static String named(String name) {
    return name + "@410803";
  }

  private EventRef happened(String stream, String by, LedgerEvent event, Map<String, ?> noted) {
    EventContext context =
        new EventContext(
            new StaffId(named(by)),
            "CASEWORKER",
            new UnionCode("410803"),
            "request",
            Optional.empty(),
            "api",
            Optional.empty());
    long sequence = sequences.merge(stream, 0L, (last, zero) -> last + 1);
    store.publish(
        new GenericDomainEventMessage<>(stream, stream, sequence, event, context.toMetadata())
            .andMetaData(noted));
    return new EventRef(stream, sequence, name(event));
  }

  private EventRef happened(String stream, LedgerEvent event) {
    return happened(stream, name(event), event, Map.of());
  }

  private Set<String> hands(EventRef evidence) {
    return new AllHands(store)
        .of(evidence).stream().map(StaffId::value).collect(Collectors.toCollection(TreeSet::new));
  }

  private void planned() {
    happened(PLAN.value(), Like.sample(PlanDrawnUp.class).made());
    happened(PLAN.value(), Like.sample(PlanApproved.class).made());
  }

  private void entered(MovementId movement, String by) {
    happened(movement.value(), by, Like.bare(MovementEntered.class).made(), Map.of());
    happened(
        movement.value(),
        "fund-movement.seconded",
        Like.bare(MovementSeconded.class).made(),
        Map.of());
    happened(
        movement.value(),
        "fund-movement.confirmed",
        Like.bare(MovementConfirmed.class).made(),
        Map.of());
  }

  /** The same thing, told by every event of its family that is of it. */
  private static LedgerEvent ofOneThing(LedgerEvent event) {
    return switch (event) {
      case CaseVisited visit ->
          Like.the(visit)
              .with(CaseVisited::visitId, new VisitId("visit-1"))
              .with(CaseVisited::plan, Optional.of(PLAN))
              .made();
      case VisitReversed back ->
          Like.the(back).with(VisitReversed::visitId, new VisitId("visit-1")).made();
      case EnterpriseVisited visit ->
          Like.the(visit).with(EnterpriseVisited::plan, Optional.of(PLAN)).made();
      case ServiceProvided service ->
          Like.the(service).with(ServiceProvided::plan, Optional.of(PLAN)).made();
      default -> event;
    };
  }

  private Set<String> family(String kind) {
    return evidence().stream()
        .map(AllHandsTest::name)
        .filter(event -> kind.equals(kinds().get(event)))
        .map(AllHandsTest::named)
        .collect(Collectors.toSet());
  }

  private static Stream<String> expected(String kind) {
    return switch (kind) {
      case "visit", "enterprise", "service" -> Stream.of("plan.drawn-up", "plan.approved");
      case "movement" ->
          Stream.of("who-entered", "fund-movement.seconded", "fund-movement.confirmed");
      default -> Stream.empty();
    };
  }

  @Test
  void everyKindOfEvidenceIsListed() {
    assertThat(kinds().keySet())
        .isEqualTo(evidence().stream().map(AllHandsTest::name).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("evidence")
  void allHandsThatAFactWentThroughAreConcerned(LedgerEvent evidence) {
    String kind = kinds().get(name(evidence));
    planned();
    entered(MOVEMENT, "who-entered");
    Map<String, EventRef> told = new HashMap<>();
    for (LedgerEvent event : evidence()) {
      String family = kinds().get(name(event));
      Map<String, ?> noted = family.equals("movement") ? MadeBy.noted(MOVEMENT) : Map.of();
      told.put(name(event), happened(family + "-stream", name(event), ofOneThing(event), noted));
    }
    Set<String> expected =
        new HashSet<>(expected(kind).map(AllHandsTest::named).collect(Collectors.toSet()));
    expected.add(named(name(evidence)));
    if (!kind.equals("alone") && !kind.equals("movement")) {
      expected.addAll(family(kind));
    }
    Predicate<String> ofTheWorld = hand -> hand.matches(".*(\\.|who-).*");
    assertThat(hands(told.get(name(evidence))).stream().filter(ofTheWorld))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whoeverAnEventNamesIsConcernedWhoeverCarriedItOut() {
    EventRef aided = happened("case-1", Like.sample(org.warmledger.events.CaseAided.class).made());
    assertThat(hands(aided)).contains(Samples.CASEWORKER.value());
  }

  @Test
  void aLineOfARosterWentThroughAllHandsOfTheRoster() {
    List<LedgerEvent> roster = evidence().stream().filter(RosterEvent.class::isInstance).toList();
    roster.forEach(event -> happened("roster-9", event));
    EventRef aided =
        happened(
            "case-1",
            Like.sample(org.warmledger.events.CaseAided.class)
                .with(AidEvent::aidId, OF_A_LINE)
                .made());
    assertThat(hands(aided))
        .contains(named("roster.drawn-up"), named("roster.approved"), named("roster.lines-paid"))
        .doesNotContain(named("roster.line-dropped"));
  }

  private static List<Share> shares(String appropriation) {
    return List.of(new Share(new AppropriationId(appropriation), new Money(1), List.of()));
  }

  @Test
  void whoEnteredAMovementIsFoundByWhatItMadeWhereNothingWasNoted() {
    entered(MOVEMENT, "who-entered");
    entered(new MovementId("movement-2"), "who-handed-on");
    FundReceived outside =
        Like.bare(FundReceived.class)
            .with(FundReceived::shares, shares("appropriation-1"))
            .with(FundReceived::from, Optional.empty())
            .made();
    TransferId transfer = new TransferId("transfer-2");
    FundReceived fromAbove =
        Like.the(outside)
            .with(
                FundReceived::from,
                Optional.of(new Giver(new FundCode("UP"), Samples.COUNTY, transfer)))
            .made();
    FundAllocated down =
        Like.bare(FundAllocated.class).with(FundAllocated::transfer, transfer).made();
    FundMoveReversed back =
        Like.bare(FundMoveReversed.class).with(FundMoveReversed::about, "appropriation-1").made();
    assertThat(hands(happened("fund-A", outside))).contains(named("who-entered"));
    assertThat(hands(happened("fund-A", fromAbove)))
        .contains(named("who-handed-on"))
        .doesNotContain(named("who-entered"));
    assertThat(hands(happened("fund-A", down))).contains(named("who-handed-on"));
    assertThat(hands(happened("fund-A", back)))
        .as("who entered what is taken back")
        .contains(named("who-entered"), back.reversedBy().value());
  }
}
