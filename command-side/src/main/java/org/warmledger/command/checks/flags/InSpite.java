package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * Money or goods went to a household in spite of what kept it from aid: that was known when the
 * payment was entered, or is dated before it and was entered later (ADR 0091). Whoever hands over
 * themselves is refused; the bank may have paid already. What was known then stays found, whatever
 * is decided about it afterwards; only what is taken back has never been.
 */
abstract class InSpite extends Flag<InSpite.State> {

  /** What reaches a household, and which union keeps it. */
  private static final Set<Class<?>> HANDED_OVER =
      Set.of(
          CaseAided.class,
          AidReversed.class,
          CaseVisited.class,
          VisitReversed.class,
          CaseTransferred.class,
          TransferReversed.class);

  /** What went out, and what stood against it. */
  record State(UnionPath union, Obstacles said, List<HandedOver> handed) {}

  /** A means check or a notice: those that came before are over with it. */
  record Turn(String id, LocalDate on) {}

  /**
   * What keeps a household from aid.
   *
   * @param turn which it came up with
   */
  record Obstacle(String id, String turn, LocalDate on, EventRef ref, Stands standing) {

    Obstacle now(Stands other) {
      return new Obstacle(id, turn, on, ref, other);
    }
  }

  /** How long an obstacle stands. */
  enum Stands {
    /** Until somebody decides on it. */
    UNDECIDED,
    /** Until the next check or notice. */
    FOR_ITS_TURN,
    /** No more: it was decided for the household. */
    OVER
  }

  /**
   * What reached the household.
   *
   * @param known ids of what stood against it when it was entered
   */
  record HandedOver(String act, LocalDate on, EventRef ref, List<String> known) {}

  InSpite(CheckCode code, Class<?>... obstructing) {
    super(code, State.class, HANDED_OVER, obstructing);
  }

  /** What the fact says of checks or notices, and of what came of them. */
  abstract Obstacles after(Obstacles before, CaseEvent event, EventRef ref);

  /**
   * The turns and what came up with them.
   *
   * @param turns means checks or notices, in the order in which they were recorded
   */
  record Obstacles(List<Turn> turns, List<Obstacle> obstacles) {

    private static final Obstacles NONE = new Obstacles(List.of(), List.of());

    Obstacles and(Turn turn) {
      return new Obstacles(joined(turns, turn), obstacles);
    }

    Obstacles and(Obstacle obstacle) {
      return new Obstacles(turns, joined(obstacles, obstacle));
    }

    Obstacles now(String obstacle, Stands standing) {
      return new Obstacles(
          turns,
          obstacles.stream()
              .map(one -> one.id().equals(obstacle) ? one.now(standing) : one)
              .toList());
    }

    Obstacles without(String obstacle) {
      return new Obstacles(
          turns, obstacles.stream().filter(one -> !one.id().equals(obstacle)).toList());
    }

    Obstacles withoutTurn(String turn) {
      return new Obstacles(
          turns.stream().filter(one -> !one.id().equals(turn)).toList(),
          obstacles.stream().filter(one -> !one.turn().equals(turn)).toList());
    }

    private static <T> List<T> joined(List<T> known, T one) {
      return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    Obstacles said = after(before.map(State::said).orElse(Obstacles.NONE), event, fact.ref());
    List<HandedOver> handed = new ArrayList<>(before.map(State::handed).orElse(List.of()));
    Acts.takenBack(event).ifPresent(act -> handed.removeIf(one -> one.act().equals(act)));
    switch (event) {
      case CaseAided aid when isOfToday(aid) ->
          handed.add(handed(aid.aidId().value(), fact, standing(said, LocalDate.MAX)));
      case CaseVisited visit when visit.fund().isPresent() ->
          handed.add(handed(visit.visitId().value(), fact, standing(said, LocalDate.MAX)));
      default -> {}
    }
    return new State(Subjects.keeper(event), said, handed);
  }

  /** Who brings in what the past gave hands nothing over, and a service costs no fund anything. */
  private static boolean isOfToday(CaseAided aid) {
    return aid.origin() != AidOrigin.IMPORTED && !aid.terms().isService();
  }

  private static HandedOver handed(String act, Fact fact, Stream<Obstacle> known) {
    return new HandedOver(
        act, fact.event().occurredOn(), fact.ref(), known.map(Obstacle::id).toList());
  }

  private static Stream<Obstacle> standing(Obstacles said, LocalDate day) {
    return said.obstacles().stream()
        .filter(one -> !one.on().isAfter(day))
        .filter(
            one ->
                switch (one.standing()) {
                  case UNDECIDED -> true;
                  case FOR_ITS_TURN -> isLast(said.turns(), one.turn(), day);
                  case OVER -> false;
                });
  }

  private static boolean isLast(List<Turn> turns, String turn, LocalDate day) {
    return turns.stream()
        .filter(one -> one.id().equals(turn) || !one.on().isAfter(day))
        .reduce((earlier, later) -> later)
        .filter(last -> last.id().equals(turn))
        .isPresent();
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.handed().stream().flatMap(one -> hits(state, one)).toList();
  }

  private static Stream<Hit> hits(State state, HandedOver one) {
    List<String> thatDay = standing(state.said(), one.on()).map(Obstacle::id).toList();
    return state.said().obstacles().stream()
        .filter(obstacle -> one.known().contains(obstacle.id()) || thatDay.contains(obstacle.id()))
        .limit(1)
        .map(obstacle -> hit(state, one, obstacle));
  }

  private static Hit hit(State state, HandedOver one, Obstacle obstacle) {
    return new Hit(
        one.act() + "/" + obstacle.id(),
        state.union(),
        one.on(),
        Map.of("paidOn", one.on().toString(), "foundOn", obstacle.on().toString()),
        List.of(one.ref(), obstacle.ref()));
  }
}
