package org.warmledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.warmledger.platform.description.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's HTTP interface in the hands of one user. */
final class Api {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Contract CONTRACT = new Contract("command-side", "query-side");

  /** What came back; the body is a missing node when it was empty. */
  record Answer(int status, JsonNode body, HttpResponse<String> raw) {

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    String code() {
      return body.path("code").asString();
    }

    /** The answer of a request that had to succeed. */
    Answer ok() {
      if (status >= 300) {
        throw new AssertionError("HTTP " + status + " " + raw.uri().getPath() + " " + raw.body());
      }
      return this;
    }
  }

  private final URI base;
  private final String token;
  private long position = 0;

  Api(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  String token() {
    return token;
  }

  /** Reads at least as far as this caller's last write. */
  Answer get(String path) {
    HttpRequest.Builder request = request(path).GET();
    if (position > 0) {
      request.header("Ledger-Position", Long.toString(position)).header("Prefer", "wait=30");
    }
    return send(request);
  }

  Answer get(String path, Map<String, String> headers) {
    HttpRequest.Builder request = request(path).GET();
    headers.forEach(request::header);
    return send(request);
  }

  Answer post(String path, String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    Answer answer = send(request);
    String written = answer.header("Ledger-Position");
    return written.isEmpty() ? answer : after(Long.parseLong(written), answer);
  }

  Answer post(String path, String body) {
    return post(path, body, Map.of());
  }

  /** Reads from now on at least what stands at that position. */
  <T> T after(long written, T answer) {
    position = Math.max(position, written);
    return answer;
  }

  /** Reads from now on at least what another user has written. */
  Api after(Api other) {
    position = Math.max(position, other.position);
    return this;
  }

  Answer upload(String kind, String mode, String fileName, byte[] file) {
    String boundary = "----warmledger";
    HttpRequest.Builder request =
        request("/api/imports")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(
                        field(boundary, "kind", kind)
                            + field(boundary, "mode", mode)
                            + "--"
                            + boundary
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + fileName
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"),
                    HttpRequest.BodyPublishers.ofByteArray(file),
                    HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
    return send(request);
  }

  private static String field(String boundary, String name, String value) {
    return "--"
        + boundary
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> raw =
          CONTRACT.kept(
              CLIENT.send(
                  request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
      boolean json = raw.headers().firstValue("Content-Type").orElse("").contains("json");
      JsonNode body = json ? JSON.readTree(raw.body()) : JSON.getNodeFactory().missingNode();
      return new Answer(raw.statusCode(), body, raw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
