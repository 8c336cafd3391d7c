package org.warmledger.benchmarks.client;

import java.util.Optional;
import org.warmledger.benchmarks.measure.Shortfall;
import tools.jackson.databind.JsonNode;

/**
 * What the ledger answered.
 *
 * @param etag of the version that it shows
 */
public record Answer(
    int status, JsonNode body, Optional<Long> position, Optional<String> etag, boolean replayed) {

  public boolean isAccepted() {
    return status < 300;
  }

  /**
   * Goes on with what was accepted.
   *
   * @throws Shortfall when it was refused
   */
  public Answer accepted(String what) {
    if (!isAccepted()) {
      throw new Shortfall(what + " was refused: " + code());
    }
    return this;
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
