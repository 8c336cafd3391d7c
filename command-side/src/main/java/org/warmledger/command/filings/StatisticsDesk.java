package org.warmledger.command.filings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.http.ReadSide;
import org.warmledger.events.values.FormMismatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has the read side compute a form. */
@Component
record StatisticsDesk(ReadSide reads, JsonMapper json) {

  /**
   * The form as it is computed now.
   *
   * @param path address with the parameters of the form
   * @param authorization the caller's
   */
  ComputedForm compute(String path, String authorization) {
    return reads
        .ask(path, authorization, this::read)
        .orElseThrow(() -> Refusal.of(RejectionCode.READ_SIDE_AWAY));
  }

  private ComputedForm read(byte[] body) {
    JsonNode form = json.readTree(body);
    return new ComputedForm(
        new String(body, StandardCharsets.UTF_8),
        sha256(body),
        form.required("position").asLong(),
        mismatches(form.required("problems")));
  }

  private static List<FormMismatch> mismatches(JsonNode problems) {
    return problems
        .valueStream()
        .map(
            one ->
                new FormMismatch(
                    one.required("check").asString(),
                    one.required("cells").valueStream().map(JsonNode::asString).toList()))
        .toList();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
