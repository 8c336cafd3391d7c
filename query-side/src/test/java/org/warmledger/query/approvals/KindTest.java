package org.warmledger.query.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.warmledger.query.approvals.ApprovalView.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every decision is about something that waits on the list, or it is said why it is not there. */
class KindTest {

  private static final Path COMMANDS = Path.of("../infra/docs/api/command-side.json");

  private static final Map<String, Kind> ON_THE_LIST =
      Map.ofEntries(
          Map.entry("/api/cases/{caseId}/aids/{aidId}/approval", Kind.AID),
          Map.entry("/api/cases/{caseId}/aids/{aidId}/rejection", Kind.AID),
          Map.entry(
              "/api/cases/{caseId}/aids/{aidId}/repayments/{repaymentId}/confirmation",
              Kind.REPAYMENT),
          Map.entry(
              "/api/cases/{caseId}/aids/{aidId}/repayments/{repaymentId}/rejection",
              Kind.REPAYMENT_REVERSAL),
          Map.entry("/api/funds/{code}/movements/{movementId}/confirmation", Kind.MOVEMENT),
          Map.entry("/api/funds/{code}/movements/{movementId}/rejection", Kind.MOVEMENT),
          Map.entry("/api/rosters/{rosterId}/approval", Kind.ROSTER),
          Map.entry("/api/rosters/{rosterId}/rejection", Kind.ROSTER),
          Map.entry(
              "/api/rosters/{rosterId}/lines/{number}/correction/confirmation", Kind.CORRECTION),
          Map.entry(
              "/api/rosters/{rosterId}/lines/{number}/bills-correction/confirmation",
              Kind.CORRECTION),
          Map.entry("/api/spending-plans/{planId}/approval", Kind.PLAN),
          Map.entry("/api/spending-plans/{planId}/rejection", Kind.PLAN),
          Map.entry("/api/findings/{findingId}/second-approval", Kind.SECOND_APPROVAL),
          Map.entry("/api/persons/{personId}/erasure", Kind.ERASURE),
          Map.entry("/api/persons/{personId}/erasure-request/withdrawal", Kind.ERASURE),
          Map.entry("/api/cases/{caseId}/means-checks/{checkId}/appeal/decision", Kind.APPEAL),
          Map.entry(
              "/api/cases/{caseId}/notices/{noticeId}/objections/{objectionId}/resolution",
              Kind.OBJECTION),
          Map.entry("/api/imports/{importId}/release", Kind.IMPORT),
          Map.entry("/api/imports/{importId}/rejection", Kind.IMPORT));

  /** What begins with whoever decides, and what waits on a list of its own. */
  private static final Set<String> NOT_ON_IT =
      Set.of(
          "/api/rosters/{rosterId}/lines/{number}/renewal",
          "/api/applications/{applicationId}/approval",
          "/api/applications/{applicationId}/objections/{objectionId}/resolution");

  private static Set<String> decisions() throws Exception {
    Set<String> decisions = new TreeSet<>();
    JsonNode paths = JsonMapper.shared().readTree(Files.readString(COMMANDS)).path("paths");
    paths
        .properties()
        .forEach(
            path -> {
              if (path.getValue().at("/post/responses").has("428")) {
                decisions.add(path.getKey());
              }
            });
    return decisions;
  }

  @Test
  void whateverWaitsForADecisionHasAKind() throws Exception {
    Set<String> known = new TreeSet<>(ON_THE_LIST.keySet());
    known.addAll(NOT_ON_IT);
    assertThat(decisions()).isEqualTo(known);
    assertThat(ON_THE_LIST.values()).contains(Kind.values());
  }
}
