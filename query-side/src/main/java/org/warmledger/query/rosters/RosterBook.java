package org.warmledger.query.rosters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.warmledger.events.AidEvent;
import org.warmledger.events.RosterAnswerReversed;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineBillsCorrected;
import org.warmledger.events.RosterLineBillsEntered;
import org.warmledger.events.RosterLineCorrected;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLineDropped;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.LinePayment;
import org.warmledger.query.steps.Step;

/**
 * One roster as it is now.
 *
 * @param drawn as it was drawn up
 * @param marks one letter for each line, in their order
 * @param asked accounts and bills of lines that wait for another person
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
    List<AskedLine> asked,
    String people) {

  /** A line of which somebody entered something else. */
  record AskedLine(int number, Corrects what, String enteredBy, LocalDate enteredOn) {}

  /** What is given to the same people every month is given once a month. */
  private static final int PERIOD_DAYS = 27;

  /** Whether money is to be set aside by whoever decides: for all of it, or for a line anew. */
  boolean waitsForADecision() {
    return state == RosterState.DRAWN_UP || marks.indexOf(LineState.TAKEN_BACK.mark()) >= 0;
  }

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
        List.of(),
        People.NOBODY);
  }

  RosterBook with(RosterEvent event) {
    return switch (event) {
      case RosterDrawnUp _ -> this;
      case RosterLineCorrectionEntered entered -> asking(entered);
      case RosterLinesListed listed ->
          now(state, approvedBy, marks, asked, People.and(people, listed.lines()));
      case RosterApproved approved ->
          decided(RosterState.APPROVED, Optional.of(approved.approvedBy().value()));
      case RosterRejected rejected -> decided(RosterState.REJECTED, Optional.empty());
      case RosterLinesCarried carried ->
          marked(
              carried.lines(),
              CarriedLine::number,
              (line, before) -> line.refusal().isPresent() ? LineState.REFUSED : LineState.CARRIED);
      case RosterLinesPaid paid ->
          marked(
              paid.lines(), LinePayment::number, (line, before) -> before.answered(line.result()));
      case RosterAnswerReversed back -> marked(back.number(), before -> LineState.at(back.now()));
      case RosterLineCorrected corrected ->
          marked(corrected.number(), LineState::corrected)
              .answered(corrected.number(), Corrects.ACCOUNT);
      case RosterLineBillsEntered entered -> asking(entered);
      case RosterLineBillsCorrected corrected -> answered(corrected.number(), Corrects.BILLS);
      case RosterLineDropped dropped ->
          marked(dropped.number(), before -> LineState.DROPPED)
              .answered(dropped.number(), Corrects.ACCOUNT)
              .answered(dropped.number(), Corrects.BILLS);
      case RosterLineRenewed renewed -> marked(renewed.number(), before -> LineState.LISTED);
    };
  }

  /** What happened to the aid of a line on its file (ADR 0054). */
  RosterBook with(AidEvent event) {
    return RosterPlace.of(event.aidId())
        .map(place -> marked(place.number(), before -> before.onFile(event)))
        .orElse(this);
  }

  private RosterBook marked(int number, UnaryOperator<LineState> change) {
    return marked(List.of(number), Integer::intValue, (line, before) -> change.apply(before));
  }

  private <L> RosterBook marked(
      List<L> lines, ToIntFunction<L> number, BiFunction<L, LineState, LineState> change) {
    StringBuilder now = new StringBuilder(marks);
    for (L line : lines) {
      int at = number.applyAsInt(line) - 1;
      now.setCharAt(at, change.apply(line, LineState.marked(now.charAt(at))).mark());
    }
    return marked(now);
  }

  private RosterBook marked(StringBuilder now) {
    String marksNow = now.toString();
    return now(Progress.of(marksNow).state(), approvedBy, marksNow, asked, people);
  }

  private RosterBook decided(RosterState stateNow, Optional<String> by) {
    return now(stateNow, by, marks, asked, people);
  }

  private RosterBook now(
      RosterState now, Optional<String> by, String lines, List<AskedLine> waiting, String known) {
    return new RosterBook(
        rosterId, title, union, unions, fund, now, drawnUpBy, drawnUpOn, by, version, drawn, lines,
        steps, waiting, known);
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
        asked,
        people);
  }

  private RosterBook asking(RosterLineCorrectionEntered event) {
    return asking(
        new AskedLine(
            event.number(), Corrects.ACCOUNT, event.enteredBy().value(), event.occurredOn()));
  }

  private RosterBook asking(RosterLineBillsEntered event) {
    return asking(
        new AskedLine(
            event.number(), Corrects.BILLS, event.enteredBy().value(), event.occurredOn()));
  }

  /** What is entered last takes the place of what was entered before. */
  private RosterBook asking(AskedLine line) {
    List<AskedLine> others = answered(line.number(), line.what()).asked;
    return waiting(Stream.concat(others.stream(), Stream.of(line)).toList());
  }

  private RosterBook answered(int number, Corrects what) {
    return waiting(
        asked.stream().filter(line -> line.number() != number || line.what() != what).toList());
  }

  private RosterBook waiting(List<AskedLine> lines) {
    return now(state, approvedBy, marks, lines, people);
  }

  /**
   * Whether another one is of the very file, out of whichever fund, or gives the same out of the
   * same fund within a month.
   */
  boolean isLike(RosterBook other) {
    return isOfTheFileOf(other)
        || (fund.equals(other.fund)
            && drawn.category() == other.drawn.category()
            && mayBeOfOneCampaign(other)
            && Math.abs(ChronoUnit.DAYS.between(drawnUpOn, other.drawnUpOn)) <= PERIOD_DAYS);
  }

  /** One that names none may be of any. */
  private boolean mayBeOfOneCampaign(RosterBook other) {
    return drawn.campaign().isEmpty()
        || other.drawn.campaign().isEmpty()
        || drawn.campaign().equals(other.drawn.campaign());
  }

  private boolean isOfTheFileOf(RosterBook other) {
    return drawn.fileHash().isPresent() && drawn.fileHash().equals(other.drawn.fileHash());
  }

  /**
   * What this roster and one that is like it share.
   *
   * @param inCommon how many people are on both
   */
  Optional<RepeatedRoster.Sameness> sameAs(RosterBook other, int inCommon) {
    if (isOfTheFileOf(other)) {
      return Optional.of(RepeatedRoster.Sameness.FILE);
    }
    if (people.equals(other.people)) {
      return Optional.of(RepeatedRoster.Sameness.PEOPLE);
    }
    return inCommon > 0 ? Optional.of(RepeatedRoster.Sameness.SOME_PEOPLE) : Optional.empty();
  }
}
