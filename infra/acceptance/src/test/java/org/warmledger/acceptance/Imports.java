package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Uploads files as a user does and waits until they are done. */
final class Imports {

  private Imports() {}

  static JsonNode apply(Api api, String kind, byte[] csv) {
    return finished(api, start(api, kind, "apply", csv));
  }

  static String start(Api api, String kind, String mode, byte[] csv) {
    Api.Answer accepted = api.upload(kind, mode, kind + ".csv", csv);
    assertThat(accepted.status()).as(accepted.raw().body()).isEqualTo(202);
    return accepted.body().get("importId").asString();
  }

  static JsonNode status(Api api, String importId) {
    return api.get("/api/imports/" + importId).ok().body();
  }

  static JsonNode finished(Api api, String importId) {
    return await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> status(api, importId), job -> !job.get("state").asString().equals("RUNNING"));
  }

  /** Files and visits by a caseworker, past aid by a supervisor, as the offices do it. */
  static void applyAll(Stack stack, SampleFiles sample) {
    Api caseworker = stack.as("caseworker@410800");
    assertThat(apply(caseworker, "files", sample.files()).get("state").asString())
        .isEqualTo("DONE");
    assertThat(apply(caseworker, "visits", sample.visits()).get("state").asString())
        .isEqualTo("DONE");
    assertThat(apply(stack.as("supervisor@410800"), "aids", sample.aids()).get("state").asString())
        .isEqualTo("DONE");
  }
}
