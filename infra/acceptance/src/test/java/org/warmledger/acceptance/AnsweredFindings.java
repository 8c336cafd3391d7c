package org.warmledger.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

/** Entered long after: somebody is put in charge of one finding, another is dismissed. */
record AnsweredFindings(Api compliance) {

  /** Why one about a household may be let be. */
  static final String WHY = "补录，当时心脏手术";

  void answer() {
    Reply found =
        await()
            .atMost(Duration.ofMinutes(1))
            .until(
                () -> compliance.get("/api/findings?state=OPEN").ok(),
                answer -> answer.at("/items").size() >= 3);
    List<JsonNode> items = found.at("/items").valueStream().toList();
    String shown = "\"" + items.getFirst().get("version").asString() + "\"";
    compliance
        .post(
            path(items.getFirst()) + "/assignment",
            "{\"inCharge\":\"compliance@" + EveryKindOfRow.CITY + "\"}",
            Map.of("If-Match", shown))
        .ok();
    JsonNode ofAFile =
        items.stream()
            .skip(1)
            .filter(finding -> finding.path("caseId").isString())
            .findFirst()
            .orElseThrow();
    compliance.decide(path(ofAFile) + "/dismissal", NewHousehold.because(WHY)).ok();
  }

  private static String path(JsonNode finding) {
    return "/api/findings/" + finding.get("findingId").asString();
  }
}
