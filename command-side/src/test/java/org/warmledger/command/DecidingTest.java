package org.warmledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;

/** Whoever decides on what somebody else entered says what was shown: no such act is forgotten. */
class DecidingTest {

  private static final KeptDescription DESCRIPTION = KeptDescription.of("command-side");

  /** What acts are called that decide on what somebody else has entered. */
  private static final Set<String> DECIDING =
      Set.of(
          "renewal",
          "approval",
          "rejection",
          "confirmation",
          "decision",
          "release",
          "second-approval");

  /** What decides, by a name that other acts bear as well. */
  private static final Set<String> BESIDE =
      Set.of(
          "/api/applications/{applicationId}/objections/{objectionId}/resolution",
          "/api/cases/{caseId}/notices/{noticeId}/objections/{objectionId}/resolution",
          "/api/persons/{personId}/erasure",
          "/api/persons/{personId}/erasure-request/withdrawal",
          "/api/rosters/{rosterId}/lines/{number}/renewal");

  private static Stream<Operation> acts() {
    return DESCRIPTION.operations().stream().filter(one -> one.method().equals("POST"));
  }

  private static Set<String> paths(Stream<Operation> operations) {
    return operations.map(Operation::path).collect(Collectors.toSet());
  }

  private static boolean isCalledSo(String path) {
    return DECIDING.contains(path.substring(path.lastIndexOf('/') + 1)) || BESIDE.contains(path);
  }

  @Test
  void whatIsCalledADecisionSaysWhatWasShownAndNothingElseHasTo() {
    assertThat(paths(acts().filter(Operation::decides)))
        .hasSizeGreaterThanOrEqualTo(6)
        .isEqualTo(paths(acts().filter(one -> isCalledSo(one.path()))));
  }

  @Test
  void aDecisionTellsHowItIsRefusedWithoutOrWithWhatHasMovedOn() {
    assertThat(acts().filter(Operation::decides))
        .allSatisfy(one -> assertThat(one.said().path("responses").has("428")).isTrue())
        .allSatisfy(one -> assertThat(one.said().path("responses").has("412")).isTrue());
  }
}
