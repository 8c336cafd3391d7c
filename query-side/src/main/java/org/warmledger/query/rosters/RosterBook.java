package org.warmledger.query.rosters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineCorrected;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLineDropped;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.query.steps.Step;

/**
 * One roster as it is now.
 *
 * @param drawn as it was drawn up
 * @param marks one letter for each line, in their order
 * @param people that are on it, in whichever order: two rosters of the same people say the same
 * @param steps by which it was drawn up and decided
 */
public record RosterBook(
    String rosterId,
    String title,
    UnionPath union,
    List<String> unions,
    String fund,
    RosterState state,
    String drawnUpBy,
    LocalDate drawnUpOn,
    Optional<String> approvedBy,
    long version,
    RosterDrawnUp drawn,
    String marks,
    List<Step> steps,
    String people) {

  /** What is given to the same people every month is given once a month. */
  private static final int PERIOD_DAYS = 27;

  static RosterBook opened(RosterDrawnUp event) {
    return new RosterBook(
        event.rosterId().value(),
        event.title(),
        event.union(),
        event.union().parts(),
        event.fund().value(),
        RosterState.DRAWN_UP,
        event.drawnUpBy().value(),
        event.occurredOn(),
        Optional.empty(),
        0,
        event,
        String.valueOf(LineState.LISTED.mark()).repeat(event.lines()),
        List.of(),
        People.NOBODY);
  }

  RosterBook with(RosterEvent event) {
    return switch (event) {
      case RosterDrawnUp _, RosterLineCorrectionEntered _ -> this;
      case RosterLinesListed listed -> of(People.and(people, listed.lines()));
      case RosterApproved approved ->
          decided(RosterState.APPROVED, Optional.of(approved.approvedBy().value()));
      case RosterRejected rejected -> decided(RosterState.REJECTED, Optional.empty());
      case RosterLinesCarried carried -> {
        StringBuilder now = new StringBuilder(marks);
        carried
            .lines()
            .forEach(
                line ->
                    mark(
                        now,
                        line.number(),
                        line.refusal().isPresent() ? LineState.REFUSED : LineState.CARRIED));
        yield marked(now);
      }
      case RosterLinesPaid paid -> {
        StringBuilder now = new StringBuilder(marks);
        paid.lines().forEach(line -> mark(now, line.number(), LineState.of(line.result())));
        yield marked(now);
      }
      case RosterLineCorrected corrected -> marked(corrected.number(), LineState.CORRECTED);
      case RosterLineDropped dropped -> marked(dropped.number(), LineState.DROPPED);
    };
  }

  private static void mark(StringBuilder marks, int number, LineState state) {
    marks.setCharAt(number - 1, state.mark());
  }

  private RosterBook marked(int number, LineState state) {
    StringBuilder now = new StringBuilder(marks);
    mark(now, number, state);
    return marked(now);
  }

  private RosterBook marked(StringBuilder now) {
    String marksNow = now.toString();
    return with(Progress.of(marksNow).state(), approvedBy, marksNow);
  }

  private RosterBook decided(RosterState stateNow, Optional<String> by) {
    return with(stateNow, by, marks);
  }

  private RosterBook with(RosterState stateNow, Optional<String> by, String marksNow) {
    return new RosterBook(
        rosterId, title, union, unions, fund, stateNow, drawnUpBy, drawnUpOn, by, version, drawn,
        marksNow, steps, people);
  }

  RosterBook at(long sequence, Optional<Step> step) {
    return new RosterBook(
        rosterId,
        title,
        union,
        unions,
        fund,
        state,
        drawnUpBy,
        drawnUpOn,
        approvedBy,
        sequence,
        drawn,
        marks,
        Stream.concat(steps.stream(), step.stream()).toList(),
        people);
  }

  private RosterBook of(String known) {
    return new RosterBook(
        rosterId,
        title,
        union,
        unions,
        fund,
        state,
        drawnUpBy,
        drawnUpOn,
        approvedBy,
        version,
        drawn,
        marks,
        steps,
        known);
  }

  /** What this roster and another one share, if they give the same. */
  Optional<RepeatedRoster.Sameness> sameAs(RosterBook other) {
    if (drawn.fileHash().isPresent() && drawn.fileHash().equals(other.drawn.fileHash())) {
      return Optional.of(RepeatedRoster.Sameness.FILE);
    }
    return people.equals(other.people)
            && drawn.category() == other.drawn.category()
            && drawn.campaign().equals(other.drawn.campaign())
            && Math.abs(ChronoUnit.DAYS.between(drawnUpOn, other.drawnUpOn)) <= PERIOD_DAYS
        ? Optional.of(RepeatedRoster.Sameness.PEOPLE)
        : Optional.empty();
  }
}
