package org.warmledger.command.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;

class OpenedStatesTest {

  private static final String SAID = "two visits";

  private Optional<String> era = Optional.of("first");
  private final OpenedStates opened = new OpenedStates(() -> era);

  private static SubjectRow row(String id, String state) {
    return new SubjectRow(
        new SubjectKey(CheckCode.C16_STALE_FILE, new FindingSubject(SubjectKind.CASE, id)),
        Samples.COUNTY,
        state,
        Optional.of(LocalDate.EPOCH));
  }

  private Optional<String> of(SubjectRow row) {
    return opened.of(row, String.class);
  }

  @Test
  void aRowThatNobodyHasWrittenSinceIsNotOpenedAgain() {
    opened.hold(row("case-1", "{2}"), SAID, "first");
    assertThat(of(row("case-1", "{2}"))).contains(SAID);
    assertThat(of(row("case-1", "{3}"))).as("written by another process").isEmpty();
    assertThat(of(row("case-2", "{2}"))).isEmpty();
  }

  @Test
  void afterAnErasureAllAreOpenedAnew() {
    opened.hold(row("case-1", "{2}"), SAID, "first");
    era = Optional.empty();
    assertThat(of(row("case-1", "{2}"))).as("while somebody is being erased").isEmpty();
    era = Optional.of("second");
    assertThat(of(row("case-1", "{2}"))).isEmpty();
  }

  @Test
  void whatNobodyAskedForLongestMakesRoom() {
    String half = "2".repeat(OpenedStates.MOST / 2);
    opened.hold(row("case-1", half), SAID, "first");
    opened.hold(row("case-2", half), SAID, "first");
    assertThat(of(row("case-1", half))).contains(SAID);
    opened.hold(row("case-3", "{2}"), SAID, "first");
    assertThat(of(row("case-2", half))).isEmpty();
    assertThat(of(row("case-1", half))).contains(SAID);
    assertThat(of(row("case-3", "{2}"))).contains(SAID);
  }
}
