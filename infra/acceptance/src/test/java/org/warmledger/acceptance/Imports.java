package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

/** Uploads files as a user does and waits until they are done. */
final class Imports {

  private Imports() {}

  static JsonNode apply(Api api, String kind, byte[] csv) {
    return finished(api, start(api, kind, "apply", csv));
  }

  /** A visit of the past that brought 500 yuan and rice for 120. */
  static void pastVisit(
      Stack stack, String union, NewHousehold household, String day, Api caseworker) {
    String row =
        "走访日期,身份证号,走访人,活动,慰问金(元),慰问品,慰问品折价(元),走访情况,资金编号\n"
            + day
            + ","
            + household.identityNumber()
            + ",春燕走访组,2026年两节送温暖,500,米10kg,120,希望介绍工作,LWZJ-2025\n";
    released(
        stack.as("supervisor2@" + union),
        caseworker,
        "visits",
        row.getBytes(StandardCharsets.UTF_8));
  }

  /** What brings past money waits for another supervisor, who releases it. */
  static String released(Api another, Api sender, String kind, byte[] csv) {
    String importId = start(sender, kind, "apply", csv);
    assertThat(awaitEnd(sender, importId).get("state").asString()).isEqualTo("WAITING");
    another.decide("/api/imports/" + importId + "/release", "").ok();
    assertThat(finished(sender, importId).get("state").asString()).isEqualTo("DONE");
    return importId;
  }

  static String start(Api api, String kind, String mode, byte[] csv) {
    Reply accepted = api.upload(kind, mode, kind + ".csv", csv);
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
    return accepted.body().get("importId").asString();
  }

  static JsonNode status(Api api, String importId) {
    return api.get("/api/imports/" + importId).ok().body();
  }

  /** The import when it is over; the user reads what it wrote from then on. */
  static JsonNode finished(Api api, String importId) {
    JsonNode over = awaitEnd(api, importId);
    return api.after(over.path("ledgerPosition").asLong(0), over);
  }

  private static JsonNode awaitEnd(Api api, String importId) {
    return await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> status(api, importId), job -> !job.get("state").asString().equals("RUNNING"));
  }

  /**
   * Files and visits by a caseworker, past aid by a supervisor, as the offices do it; the reader
   * sees all of it from then on.
   */
  static void applyAll(Stack stack, SampleFiles sample, Api reader) {
    Api caseworker = stack.as("caseworker@410800");
    assertThat(apply(caseworker, "files", sample.files()).get("state").asString())
        .isEqualTo("DONE");
    Api another = stack.as("supervisor2@410800");
    released(another, caseworker, "visits", sample.visits());
    Api supervisor = stack.as("supervisor@410800");
    released(another, supervisor, "aids", sample.aids());
    reader.after(caseworker).after(supervisor);
  }
}
