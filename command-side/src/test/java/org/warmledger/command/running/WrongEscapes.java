package org.warmledger.command.running;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import org.warmledger.platform.fuzz.RawLine;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/**
 * Escapes that are none, wherever the description has room for one, and files that are not sent.
 */
record WrongEscapes(RunningLedger ledger, SoftAssertions all) {

  private Sender sender(Operation operation) {
    return ledger.as(whoSendsTo(operation.path())).with("Accept-Language", "en");
  }

  /** Whoever may send there what may not be sent by all. */
  static String whoSendsTo(String path) {
    if (path.contains("/bank-results")) {
      return "finance@100000";
    }
    return path.endsWith("/attachments") ? "caseworker@100000" : "admin@100000";
  }

  private static boolean isUpload(Operation operation) {
    return operation.said().at("/requestBody/content").has("multipart/form-data");
  }

  private void isNamed(Reply reply, String parameter, Object what) {
    all.assertThat(reply.problem()).as("%s", what).isEqualTo("400 MALFORMED_PARAMETER");
    all.assertThat(reply.said("/detail")).as("%s", what).contains(" " + parameter + " ");
  }

  void inKeys() {
    KeptDescription.of("command-side").operations().stream()
        .filter(one -> one.said().path("parameters").toString().contains("/Idempotency-Key\""))
        .forEach(
            one -> {
              Sender keyed = sender(one).with("Idempotency-Key", "%zz");
              String path = one.path().replaceAll("\\{[^}]+}", "1");
              isNamed(
                  isUpload(one)
                      ? keyed.upload(path, "a,b\n1,2\n", Map.of())
                      : keyed.post(path, "{}"),
                  "Idempotency-Key",
                  one);
            });
  }

  void inPaths() throws Exception {
    for (Operation one : KeptDescription.of("command-side").operations()) {
      String path = one.path().replaceAll("\\{[^}]+}", "%25zz");
      if (path.endsWith("%25zz") || path.contains("%25zz/")) {
        isNamed(
            one.method().equals("GET") ? sender(one).get(path) : sender(one).post(path, "{}"),
            "path",
            one);
      }
    }
    String raw = "GET /api/imports/%zz HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\n\r\n";
    try (RawLine line = new RawLine(ledger.as("admin@100000").home())) {
      RawLine.Answer answer = line.send(raw.getBytes(StandardCharsets.US_ASCII), true);
      all.assertThat(answer.body()).contains("MALFORMED_PARAMETER", " path ");
    }
  }

  void noFile() {
    KeptDescription.of("command-side").operations().stream()
        .filter(WrongEscapes::isUpload)
        .forEach(
            one ->
                isNamed(
                    sender(one)
                        .with("Content-Type", "multipart/form-data; boundary=b")
                        .send(
                            "POST",
                            one.path().replaceAll("\\{[^}]+}", "roster-1"),
                            BodyPublishers.ofString(
                                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx"
                                    + "\r\n--b--\r\n")),
                    "file",
                    one));
  }
}
