package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.HouseholdStated;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.PastFund;

/**
 * C23 over the past: special money of the central or provincial budget that was imported as given
 * to a file of a tier which it is not for, as aid or on a visit (ADR 0077, 0088).
 */
final class PastOutOfScope extends Flag<PastOutOfScope.State> {

  /**
   * What a file got of whose money.
   *
   * @param tiers that it was of, as they were recorded
   */
  record State(UnionPath union, List<TierSince> tiers, Map<String, SourcedAid> given) {}

  record TierSince(LocalDate from, CaseTier tier) {}

  record SourcedAid(FundingSource source, LocalDate on, EventRef ref) {}

  PastOutOfScope() {
    super(
        CheckCode.C23_OUT_OF_SCOPE,
        State.class,
        Acts.OF_FILES,
        CaseArchived.class,
        CaseRevised.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case CaseAided aided when !isJudged(aided) -> Stream.empty();
      case CaseVisited visit when source(visit).isEmpty() -> Stream.empty();
      default -> super.subjects(fact);
    };
  }

  private static boolean isJudged(CaseAided aided) {
    return aided.origin() == AidOrigin.IMPORTED && aided.source().isPresent();
  }

  /** Whose money a visit of the past brought. */
  private static Optional<FundingSource> source(CaseVisited visit) {
    return visit.past().flatMap(PastFund::source).filter(some -> !visit.money().isNone());
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    List<TierSince> tiers = new ArrayList<>(before.map(State::tiers).orElse(List.of()));
    Map<String, SourcedAid> given = new LinkedHashMap<>(before.map(State::given).orElse(Map.of()));
    Acts.takenBack(event).ifPresent(given::remove);
    switch (event) {
      case HouseholdStated said ->
          tiers.add(new TierSince(said.occurredOn(), said.hardship().tier()));
      case CaseAided aided -> put(given, aided.aidId().value(), aided.source(), fact);
      case CaseVisited visit -> put(given, visit.visitId().value(), source(visit), fact);
      default -> {}
    }
    return new State(event.union(), tiers, given);
  }

  private static void put(
      Map<String, SourcedAid> given, String act, Optional<FundingSource> source, Fact fact) {
    source.ifPresent(
        whose -> given.put(act, new SourcedAid(whose, fact.event().occurredOn(), fact.ref())));
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.given().entrySet().stream()
        .flatMap(of -> hit(state, of.getKey(), of.getValue(), reference))
        .toList();
  }

  private Stream<Hit> hit(State state, String aid, SourcedAid given, Reference reference) {
    Optional<Long> lowest = lowest(state, given, reference);
    return tierOn(state, given.on())
        .filter(tier -> lowest.filter(most -> tier.rank() > most).isPresent())
        .map(
            tier ->
                new Hit(
                    aid,
                    state.union(),
                    given.on(),
                    Map.of("source", given.source().name(), "tier", tier.name()),
                    List.of(given.ref())))
        .stream();
  }

  /** The lowest tier that such money is for, counted from the top. */
  private Optional<Long> lowest(State state, SourcedAid given, Reference reference) {
    Optional<String> name =
        switch (given.source()) {
          case CENTRAL_FISCAL -> Optional.of("centralTiers");
          case PROVINCIAL_FISCAL -> Optional.of("provincialTiers");
          default -> Optional.empty();
        };
    return name.map(reference.thresholds(code(), state.union(), given.on())::of);
  }

  /** What was recorded last for that day. */
  private static Optional<CaseTier> tierOn(State state, LocalDate day) {
    return state.tiers().stream()
        .filter(since -> !since.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(TierSince::tier);
  }
}
