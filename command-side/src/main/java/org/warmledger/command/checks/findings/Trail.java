package org.warmledger.command.checks.findings;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmledger.events.AidEvent;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisitEvent;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundGrantEnded;
import org.warmledger.events.FundGranted;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineBillsCorrected;
import org.warmledger.events.RosterLineBillsEntered;
import org.warmledger.events.RosterLineCorrected;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLineDropped;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Giver;

/**
 * Where the rest of a fact is: what else was said of the same thing, by whomever.
 *
 * @param ofIt which events of the stream are about it
 */
record Trail(String stream, Predicate<LedgerEvent> ofIt) {

  private static Trail whole(String stream) {
    return new Trail(stream, event -> true);
  }

  private static Trail of(MovementId movement) {
    return whole(movement.value());
  }

  /** Of an event, as it stands on its stream. */
  static Stream<Trail> of(String stream, LedgerEvent event) {
    return switch (event) {
      case AidEvent aid -> aid(stream, aid.aidId());
      case CaseEvent file -> visit(file).map(visit -> visit(stream, visit)).stream();
      case RosterEvent _ -> Stream.of(whole(stream));
      case PlanEvent _ -> Stream.of(whole(stream));
      case ServiceEvent _ -> Stream.of(whole(stream));
      case EnterpriseVisitEvent _ -> Stream.of(whole(stream));
      case MovementEvent _ -> Stream.of(whole(stream));
      case FundEvent moved -> made(moved);
      default -> Stream.empty();
    };
  }

  /** What it rests on in its turn: the plan that it was handed over under, or what it undoes. */
  static Stream<Trail> behind(LedgerEvent event) {
    return switch (event) {
      case CaseVisited visit -> plan(visit.plan());
      case EnterpriseVisited visit -> plan(visit.plan());
      case ServiceProvided service -> plan(service.plan());
      case MovementEntered entered ->
          Stream.concat(
              entered.content().takesBack().stream().map(Trail::of),
              entered.content().ends().stream().map(Trail::grant));
      default -> Stream.empty();
    };
  }

  private static Stream<Trail> aid(String stream, AidId aid) {
    return Stream.concat(
        Stream.of(
            new Trail(stream, event -> event instanceof AidEvent of && of.aidId().equals(aid))),
        RosterPlace.of(aid).stream()
            .map(place -> new Trail(place.rosterId().value(), event -> isOfLine(event, aid))));
  }

  /** Of a roster what is about it as one, and about the line. */
  private static boolean isOfLine(LedgerEvent event, AidId aid) {
    return switch (event) {
      case RosterLineCorrectionEntered line -> line.aidId().equals(aid);
      case RosterLineCorrected line -> line.aidId().equals(aid);
      case RosterLineBillsEntered line -> line.aidId().equals(aid);
      case RosterLineBillsCorrected line -> line.aidId().equals(aid);
      case RosterLineDropped line -> line.aidId().equals(aid);
      case RosterLineRenewed line -> line.aidId().equals(aid);
      default -> true;
    };
  }

  private static Optional<VisitId> visit(LedgerEvent event) {
    return switch (event) {
      case CaseVisited visit -> Optional.of(visit.visitId());
      case VisitReversed back -> Optional.of(back.visitId());
      default -> Optional.empty();
    };
  }

  private static Trail visit(String stream, VisitId visit) {
    return new Trail(stream, event -> visit(event).filter(visit::equals).isPresent());
  }

  private static Stream<Trail> plan(Optional<PlanId> plan) {
    return plan.stream().map(id -> whole(id.value()));
  }

  private static Trail grant(GrantId grant) {
    return of(MovementId.thatMade(grant.value()));
  }

  /** The movement that made it, by the name that it gave. */
  private static Stream<Trail> made(FundEvent event) {
    Stream<String> made =
        switch (event) {
          case FundReceived received when received.from().isPresent() ->
              received.from().map(Giver::transfer).stream().map(Object::toString);
          case FundReceived received ->
              received.shares().stream().map(share -> share.appropriation().value()).distinct();
          case FundAllocated allocated -> Stream.of(allocated.transfer().value());
          case FundReturned returned -> Stream.of(returned.transfer().value());
          case FundMoveReversed back -> Stream.of(back.about());
          case FundGranted granted -> Stream.of(granted.grant().value());
          case FundGrantEnded ended -> Stream.of(ended.grant().value());
          default -> Stream.empty();
        };
    return made.map(MovementId::thatMade).map(Trail::of);
  }

  /** Those of a movement, where it was noted beside what it made. */
  static Stream<Trail> of(Collection<MovementId> movements) {
    return movements.stream().map(Trail::of);
  }
}
