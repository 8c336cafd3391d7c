package org.warmledger.query.statistics.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.values.Dependants;
import org.warmledger.query.files.FilePart;
import org.warmledger.query.statistics.acts.Ref;

/**
 * One file as the register counts it: the stretches of days on which it was open under one
 * classification and union, and when it ended and why. The turns are kept in full, so that a fact
 * entered late finds its place by its business day.
 */
public record RegisterFile(
    String caseId, List<Turn> turns, List<Span> spans, List<Ending> endings) {
  public static final FilePart PART = new FilePart("register");

  /** The day after the last one of a stretch that goes on. */
  static final LocalDate GOES_ON = LocalDate.of(9999, 12, 31);

  /** How a file is classed. */
  record Standing(CaseTier tier, HardshipCategory category, HardshipCause cause, long dependants) {

    private Standing with(long dependants) {
      return new Standing(tier, category, cause, dependants);
    }
  }

  /** What one event changes; absent is as before. */
  record Change(
      Optional<Boolean> open,
      Optional<UnionPath> union,
      Optional<Standing> standing,
      Optional<CloseReason> reason,
      Optional<Undoes> undoes) {

    Change(
        Optional<Boolean> open,
        Optional<UnionPath> union,
        Optional<Standing> standing,
        Optional<CloseReason> reason) {
      this(open, union, standing, reason, Optional.empty());
    }

    static Change takingBack(Undoes what) {
      return new Change(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(what));
    }

    private Change with(Standing standing) {
      return new Change(open, union, Optional.of(standing), reason, undoes);
    }

    private boolean is(Undoes what) {
      return switch (what) {
        // Nothing rests on it any more: no revision says how the file is classed.
        case ARCHIVING -> standing.isPresent();
        case CLOSURE -> reason.isPresent();
        case REOPENING -> open.equals(Optional.of(true)) && standing.isEmpty();
        case TRANSFER -> union.isPresent() && standing.isEmpty();
      };
    }
  }

  /** What a turn takes back: the last of its kind before it. */
  enum Undoes {
    ARCHIVING,
    CLOSURE,
    REOPENING,
    TRANSFER
  }

  /**
   * One event that changed it.
   *
   * @param unions that it is about, and those above them
   */
  public record Turn(LocalDate on, List<String> unions, Ref ref, Change change) {

    private Turn counted(Iterator<Integer> counts) {
      return change
          .standing()
          .filter(said -> counts.hasNext())
          .map(said -> new Turn(on, unions, ref, change.with(said.with(counts.next()))))
          .orElse(this);
    }
  }

  /**
   * Days on which the file was open, unchanged.
   *
   * @param to the first day after them
   * @param turn sequence of the event that began it
   */
  public record Span(
      LocalDate from,
      LocalDate to,
      String union,
      List<String> unions,
      String tier,
      String category,
      String cause,
      long dependants,
      long turn) {

    boolean isOn(LocalDate day) {
      return !from.isAfter(day) && to.isAfter(day);
    }
  }

  /** The file was closed. */
  public record Ending(LocalDate on, String union, List<String> unions, String reason, long turn) {}

  static RegisterFile none(String caseId) {
    return new RegisterFile(caseId, List.of(), List.of(), List.of());
  }

  public RegisterFile {
    turns = List.copyOf(turns);
    spans = List.copyOf(spans);
    endings = List.copyOf(endings);
  }

  /** As often as it was said who lives there, so many depended on the worker. */
  RegisterFile counted(Dependants dependants) {
    Iterator<Integer> counts = dependants.each().iterator();
    return of(caseId, turns.stream().map(turn -> turn.counted(counts)).toList());
  }

  RegisterFile with(Turn turn) {
    return of(caseId, Stream.concat(turns.stream(), Stream.of(turn)).toList());
  }

  /** The file as it was known when the ledger had come to a position. */
  public RegisterFile knownAt(long position) {
    return of(caseId, turns.stream().filter(turn -> turn.ref().position() <= position).toList());
  }

  public Ref ref(long turn) {
    return turns.stream()
        .map(Turn::ref)
        .filter(ref -> ref.sequence() == turn)
        .findFirst()
        .orElseThrow();
  }

  private record State(boolean open, Optional<UnionPath> union, Optional<Standing> standing) {

    State with(Change change) {
      return new State(
          change.open().orElse(open), change.union().or(() -> union), standing(change));
    }

    private Optional<Standing> standing(Change change) {
      return change.standing().or(() -> standing);
    }
  }

  private static RegisterFile of(String caseId, List<Turn> turns) {
    List<Turn> byDay =
        standing(turns).stream()
            .sorted(Comparator.comparing(Turn::on).thenComparing(turn -> turn.ref().sequence()))
            .toList();
    List<Span> spans = new ArrayList<>();
    List<Ending> endings = new ArrayList<>();
    State state = new State(false, Optional.empty(), Optional.empty());
    for (int i = 0; i < byDay.size(); i++) {
      Turn turn = byDay.get(i);
      state = state.with(turn.change());
      LocalDate to = i + 1 < byDay.size() ? byDay.get(i + 1).on() : GOES_ON;
      span(state, turn, to).ifPresent(spans::add);
      ending(state, turn).ifPresent(endings::add);
    }
    return new RegisterFile(caseId, turns, spans, endings);
  }

  /** The turns but those that were taken back, and those that did so. */
  private static List<Turn> standing(List<Turn> turns) {
    List<Turn> left = new ArrayList<>();
    for (Turn turn : turns) {
      turn.change().undoes().ifPresentOrElse(what -> removeLast(left, what), () -> left.add(turn));
    }
    return left;
  }

  private static void removeLast(List<Turn> turns, Undoes what) {
    turns.reversed().stream()
        .filter(turn -> turn.change().is(what))
        .findFirst()
        .ifPresent(turns::remove);
  }

  private static Optional<Span> span(State state, Turn turn, LocalDate to) {
    if (!state.open() || !turn.on().isBefore(to)) {
      return Optional.empty();
    }
    return state
        .union()
        .flatMap(
            path ->
                state
                    .standing()
                    .map(
                        standing ->
                            new Span(
                                turn.on(),
                                to,
                                path.code().value(),
                                path.parts(),
                                standing.tier().name(),
                                standing.category().name(),
                                standing.cause().name(),
                                standing.dependants(),
                                turn.ref().sequence())));
  }

  private static Optional<Ending> ending(State state, Turn turn) {
    return turn.change()
        .reason()
        .flatMap(
            reason ->
                state
                    .union()
                    .map(
                        path ->
                            new Ending(
                                turn.on(),
                                path.code().value(),
                                path.parts(),
                                reason.name(),
                                turn.ref().sequence())));
  }
}
