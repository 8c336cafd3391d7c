package org.warmledger.query.casehistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.FactReversed;
import org.warmledger.events.Like;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.Samples;
import org.warmledger.events.WhatStands;
import org.warmledger.events.lists.FileFact;
import org.warmledger.query.casefile.Aid;
import org.warmledger.query.casefile.AidState;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casefile.CaseState;
import org.warmledger.query.casefile.Funding;
import org.warmledger.query.casefile.RepaymentState;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.WrittenStreams;
import org.warmledger.query.support.ThereAndBack;
import org.warmledger.query.support.ThereAndBack.Move;

/** What was taken back was true on no day; as it was known before, it still was. */
public class TrueOnTest {

  private static final LocalDate DAY = ThereAndBack.day();
  private static final LocalDate BETWEEN = DAY.plusDays(10);
  private static final ThereAndBack MOVES = ThereAndBack.backOn(DAY.plusDays(30));

  static List<Move> moves() {
    List<Move> moves = new ArrayList<>(MOVES.all());
    moves.add(MOVES.transfer());
    return moves;
  }

  private static CaseFile fold(LocalDate day, List<CaseEvent> events) {
    List<Fact> known = WrittenStreams.of("case-1", events).from("case-1", 0).toList();
    Optional<CaseFile> file = Optional.empty();
    for (Fact one : TrueOn.of(day, known)) {
      file = Optional.of(CaseFile.fold(file, (CaseEvent) one.event(), 0));
    }
    return file.orElseThrow();
  }

  private static List<CaseEvent> file(List<CaseEvent> events) {
    List<CaseEvent> file = new ArrayList<>(List.of(ThereAndBack.archived()));
    file.addAll(events);
    return file;
  }

  /** The last step first, and each of them by itself. */
  @ParameterizedTest
  @MethodSource("moves")
  void aFactThatWasTakenBackIsOnNoDay(Move move) {
    List<CaseEvent> events = file(move.happens());
    for (int left = move.steps().size() - 1; left >= 0; left--) {
      CaseFile with = fold(BETWEEN, events);
      events.addAll(move.steps().get(left).back());
      List<CaseEvent> standing = file(new Move(move.steps().subList(0, left)).happens());
      assertThat(standing(fold(BETWEEN, events))).isEqualTo(fold(BETWEEN, standing));
      assertThat(fold(BETWEEN, events)).isNotEqualTo(with);
      assertThat(standing(fold(DAY.plusDays(40), events)))
          .isEqualTo(standing(fold(BETWEEN, events)));
    }
  }

  /** Aid and repayments that were taken back stay on their file, as taken back. */
  public static CaseFile standing(CaseFile file) {
    return Like.the(file)
        .with(
            CaseFile::aids,
            file.aids().stream()
                .filter(aid -> aid.state() != AidState.REVERSED)
                .map(aid -> Like.the(aid).with(Aid::funding, standing(aid.funding())).made())
                .toList())
        .made();
  }

  private static Funding standing(Funding funding) {
    return Like.the(funding)
        .with(
            Funding::repayments,
            funding.repayments().stream()
                .filter(one -> one.state() == RepaymentState.CONFIRMED)
                .filter(one -> one.takesBack().isEmpty())
                .toList())
        .made();
  }

  @Test
  void aFileThatShouldNeverHaveBeenMadeIsOnNoDay() {
    assertThat(fold(BETWEEN, file(List.of(MOVES.neverMade()))).state())
        .isEqualTo(CaseState.TAKEN_BACK);
  }

  @Test
  void aidThatWasTakenBackAddsNothingUpOnAnyDay() {
    Move aid =
        moves().stream()
            .filter(move -> move.back().stream().anyMatch(AidReversed.class::isInstance))
            .findFirst()
            .orElseThrow();
    assertThat(fold(BETWEEN, file(aid.happens())).aidTotal().fen()).isPositive();
    List<CaseEvent> events = file(aid.happens());
    events.addAll(aid.back());
    assertThat(fold(BETWEEN, events).aidTotal().fen()).isZero();
  }

  /** Every kind of event that takes facts of a file back, and every fact that is named. */
  @Test
  void everyReversibleFactOfAFileIsTried() {
    List<CaseEvent> back = moves().stream().flatMap(move -> move.back().stream()).toList();
    Set<Class<?>> tried =
        back.stream().map(Object::getClass).collect(Collectors.toCollection(HashSet::new));
    // What was entered of a loan and turned down was never counted: RepaymentsTest.
    tried.addAll(List.of(ArchivingReversed.class, RepaymentRefused.class));
    assertThat(
            Samples.all().stream()
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .filter(event -> !WhatStands.takesBack(event).isEmpty())
                .map(Object::getClass)
                .collect(Collectors.toSet()))
        .isSubsetOf(tried);
    assertThat(
            back.stream()
                .filter(FactReversed.class::isInstance)
                .map(event -> ((FactReversed) event).fact())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(FileFact.values());
  }
}
