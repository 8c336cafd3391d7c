package org.warmledger.benchmarks.client;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the ledger answered. */
public record Answer(int status, JsonNode body, Optional<Long> position, boolean replayed) {

  /** Whether the request was carried out. */
  public boolean isAccepted() {
    return status < 300;
  }

  /** The closed-list code of a refusal, or the bare status. */
  public String code() {
    return body.path("code").asString("HTTP_" + status);
  }

  /** A property that the contract promises. */
  public String text(String property) {
    return body.required(property).asString();
  }
}
