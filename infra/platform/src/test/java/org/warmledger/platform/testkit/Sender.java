package org.warmledger.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.platform.description.Contract;

/**
 * Somebody who sends requests, and again where the answer says that a store was away. Every answer
 * is held to the kept description.
 */
public record Sender(
    URI home, Optional<String> token, Map<String, String> headers, Contract contract) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String BOUNDARY = "warm-ledger-boundary";

  /** The same with one header more. */
  public Sender with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Sender(home, token, more, contract);
  }

  /** The same, who waits until what was written up to there can be read. */
  public Sender after(long position) {
    return with("Ledger-Position", Long.toString(position)).with("Prefer", "wait=30");
  }

  public Reply get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Reply post(String path, String json) {
    return with("Content-Type", "application/json")
        .send("POST", path, BodyPublishers.ofString(json));
  }

  /** Sends a file in, with the fields of a form before it. */
  public Reply upload(String path, String name, byte[] file, Map<String, String> fields) {
    List<BodyPublisher> parts = new ArrayList<>();
    fields.forEach(
        (field, value) ->
            parts.add(
                BodyPublishers.ofString(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, field, value))));
    parts.add(
        BodyPublishers.ofString(
            ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n")
                .formatted(BOUNDARY, name)));
    parts.add(BodyPublishers.ofByteArray(file));
    parts.add(BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    return with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .send("POST", path, BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)));
  }

  /** Sends a table in. */
  public Reply upload(String path, String table, Map<String, String> fields) {
    return upload(path, "file.csv", table.getBytes(StandardCharsets.UTF_8), fields);
  }

  public Reply send(String method, String path, BodyPublisher body) {
    Reply reply = once(method, path, body);
    for (int more = CutOff.PATIENCE; more > 0 && mayAskAgain(reply); more--) {
      CutOff.rest();
      reply = once(method, path, body);
    }
    return reply;
  }

  private Reply once(String method, String path, BodyPublisher body) {
    HttpRequest request = request(method, path, body);
    return new Reply(contract.kept(sent(request, BodyHandlers.ofString(StandardCharsets.UTF_8))));
  }

  private boolean mayAskAgain(Reply reply) {
    return CutOff.toldBy(reply.status(), reply.text())
        .filter(cut -> cut == CutOff.NOTHING_WRITTEN || headers.containsKey("Idempotency-Key"))
        .isPresent();
  }

  /** What is no text, such as a spreadsheet. */
  public HttpResponse<byte[]> download(String path) {
    return sent(request("GET", path, BodyPublishers.noBody()), BodyHandlers.ofByteArray());
  }

  private HttpRequest request(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(home.resolve(path)).method(method, body).timeout(PATIENCE);
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    headers.forEach(request::header);
    return request.build();
  }

  private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> as) {
    try {
      return HTTP.send(request, as);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
