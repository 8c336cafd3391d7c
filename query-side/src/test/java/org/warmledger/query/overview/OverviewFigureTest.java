package org.warmledger.query.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.values.Money;
import org.warmledger.query.overview.OverviewFigure.Kind;

class OverviewFigureTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void someFactAddsToIt(Kind kind) {
    assertThat(Samples.all())
        .filteredOn(event -> event instanceof CaseEvent of && kind.of(of).findAny().isPresent())
        .isNotEmpty();
  }

  @Test
  void moneyComesBackOnItsDayAndAVisitTakenBackWasNever() {
    VisitReversed back =
        Like.sample(VisitReversed.class)
            .with(VisitReversed::money, new Money(50_000))
            .with(VisitReversed::goods, List.of())
            .with(VisitReversed::visitedOn, LocalDate.of(2026, 1, 20))
            .with(VisitReversed::occurredOn, LocalDate.of(2026, 2, 3))
            .made();
    assertThat(Kind.VISIT.of(back))
        .extracting(Added::day, Added::times, Added::fen)
        .containsExactlyInAnyOrder(
            tuple(LocalDate.of(2026, 1, 20), -1L, 0L),
            tuple(LocalDate.of(2026, 2, 3), 0L, -50_000L));
  }

  @Test
  void theChangelogNamesEveryFigure() throws IOException {
    String changelog = Files.readString(Path.of("../CHANGELOG.md"));
    assertThat(OverviewFigure.values())
        .allSatisfy(figure -> assertThat(changelog).contains("`" + figure + "`"));
  }
}
