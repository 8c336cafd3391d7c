package org.warmledger.command.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.command.running.SignedTokens;
import org.warmledger.command.unions.UnionTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command side on a real port over a real PostgreSQL, with one union more. */
final class ImportServer implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String BOUNDARY = "warm-ledger-boundary";
  private static final String UNIONS =
      """
      code,name,parent,level
      41080201,解放区第一帮扶站,410802,STATION
      410802,解放区总工会,410800,COUNTY
      """;

  /** What the server answered. */
  record Answer(int status, String text, HttpResponse<String> response) {
    JsonNode at(String pointer) {
      return JSON.readTree(text).at(pointer);
    }

    String code() {
      return at("/code").asString();
    }
  }

  private final RunningLedger ledger;
  private final HttpClient http = HttpClient.newHttpClient();

  private ImportServer(RunningLedger ledger) {
    this.ledger = ledger;
  }

  static ImportServer start(String jdbcUrl, String... settings) {
    RunningLedger ledger = RunningLedger.startOn(jdbcUrl, settings);
    ledger.bean(UnionTree.class).load(new StringReader(UNIONS));
    return new ImportServer(ledger);
  }

  <T> T bean(Class<T> type) {
    return ledger.bean(type);
  }

  Answer get(String who, String path) {
    return send(request(who, path).GET());
  }

  Answer post(String who, String path, String json) {
    return send(
        request(who, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  Answer upload(String who, String path, byte[] file, Map<String, String> fields) {
    return send(
        request(who, path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(file, fields))));
  }

  /** Sends a file in. */
  Answer send(String who, String kind, String mode, byte[] file) {
    return upload(who, "/api/imports", file, Map.of("kind", kind, "mode", mode));
  }

  /** Sends a file in and waits for its end. */
  Answer complete(String who, String kind, String mode, byte[] file) {
    Answer taken = send(who, kind, mode, file);
    if (taken.status() != 202) {
      throw new AssertionError("refused with " + taken.text());
    }
    return follow(who, taken.at("/importId").asString());
  }

  /** Waits for the end of an import by its event stream, and answers how it stands then. */
  Answer follow(String who, String importId) {
    Answer stream = get(who, "/api/imports/" + importId + "/events");
    if (!stream.text().contains("event:progress")) {
      throw new AssertionError("no progress was told: " + stream.text());
    }
    return get(who, "/api/imports/" + importId);
  }

  private HttpRequest.Builder request(String who, String path) {
    return HttpRequest.newBuilder(ledger.as(who).home().resolve(path))
        .header("Authorization", "Bearer " + SignedTokens.of(who));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] multipart(byte[] file, Map<String, String> fields) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            body.writeBytes(
                ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, name, value))
                    .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"register.csv\"\r\n"
                    .formatted(BOUNDARY)
                + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  /** Rows in hand end, the import stays as it is: what a later start finds after a kill. */
  @Override
  public void close() {
    ledger.close();
  }
}
