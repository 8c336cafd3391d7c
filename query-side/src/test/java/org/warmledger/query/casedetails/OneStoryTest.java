package org.warmledger.query.casedetails;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.WhatStands;
import org.warmledger.events.ids.CaseId;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casehistory.CaseHistories;
import org.warmledger.query.casehistory.Moment;
import org.warmledger.query.casehistory.TrueOnTest;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.WrittenStreams;
import org.warmledger.query.support.ThereAndBack;
import org.warmledger.query.support.ThereAndBack.Move;

/** At each moment a file's page and its history tell the same. */
class OneStoryTest {

  private static final CaseId FILE = new CaseId("case-1");
  private static final LocalDate DAY = ThereAndBack.day();
  private static final int MOMENTS = 60;
  private static final int DAYS = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void pageAndHistoryTellTheSame(long seed) {
    Random dice = new Random(seed);
    List<CaseEvent> life = life(dice);
    CaseHistories histories = new CaseHistories(WrittenStreams.of(FILE.value(), life));
    for (int n = 0; n < MOMENTS; n++) {
      int known = dice.nextInt(life.size() + 1);
      Optional<LocalDate> day =
          dice.nextInt(4) == 0 ? Optional.empty() : Optional.of(DAY.plusDays(dice.nextInt(DAYS)));
      check(histories, life.subList(0, known), day);
    }
    Moment before = new Moment(Optional.of(DAY.minusDays(1)), Optional.empty());
    assertThat(histories.told(FILE, before)).isEmpty();
  }

  private static void check(
      CaseHistories histories, List<CaseEvent> known, Optional<LocalDate> day) {
    Moment moment = new Moment(day, Optional.of(WrittenStreams.recordedAt(known.size() - 1)));
    List<Fact> history = histories.told(FILE, moment);
    List<CaseEvent> told = history.stream().map(fact -> (CaseEvent) fact.event()).toList();
    List<CaseEvent> happened =
        known.stream()
            .filter(event -> WhatStands.takesBack(event).isEmpty())
            .filter(event -> day.filter(event.occurredOn()::isAfter).isEmpty())
            .toList();
    assertThat(told).as("%s", moment).containsAll(happened);
    Optional<CaseFile> page = CaseDetailsApi.past(history);
    assertThat(page.map(CaseFile::version))
        .isEqualTo(
            history.isEmpty() ? Optional.empty() : Optional.of(history.getLast().sequence()));
    assertThat(page.map(TrueOnTest::standing).map(OneStoryTest::ofNoVersion))
        .as("%s", moment)
        .isEqualTo(
            fold(happened.stream().filter(Predicate.not(takenBack(told))).toList())
                .map(TrueOnTest::standing));
    assertThat(told.stream().filter(takenBack(told)).toList())
        .as("what is known to be taken back is told with what took it back")
        .isEqualTo(told.stream().filter(takenBack(known)).toList());
  }

  private static Predicate<CaseEvent> takenBack(List<CaseEvent> events) {
    Set<String> back = new HashSet<>();
    events.forEach(event -> back.addAll(WhatStands.takesBack(event)));
    return event -> WhatStands.name(event).filter(back::contains).isPresent();
  }

  private static Optional<CaseFile> fold(List<CaseEvent> events) {
    Optional<CaseFile> file = Optional.empty();
    for (CaseEvent event : events) {
      file = Optional.of(CaseFile.fold(file, event, 0));
    }
    return file;
  }

  private static CaseFile ofNoVersion(CaseFile file) {
    return Like.the(file).with(CaseFile::version, 0L).made();
  }

  /** Whatever may happen to a file, in any order, and some of it back on other days. */
  private static List<CaseEvent> life(Random dice) {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
    Collections.shuffle(order, dice);
    order.add(7 + dice.nextInt(2));
    List<Move> moves = order.stream().map(n -> moves(dice).get(n)).toList();
    List<CaseEvent> life = new ArrayList<>(List.of(ThereAndBack.archived()));
    moves.forEach(move -> life.addAll(move.happens()));
    for (Move move : moves.reversed()) {
      int first = dice.nextInt(move.steps().size() + 1);
      move.steps().subList(first, move.steps().size()).reversed().stream()
          .flatMap(step -> step.back().stream())
          .forEach(life::add);
    }
    return life;
  }

  private static List<Move> moves(Random dice) {
    ThereAndBack back = ThereAndBack.backOn(DAY.plusDays(dice.nextInt(DAYS)));
    List<Move> moves = new ArrayList<>(List.of(back.transfer()));
    moves.addAll(back.all());
    return moves;
  }
}
