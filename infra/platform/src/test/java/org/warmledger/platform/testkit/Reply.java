package org.warmledger.platform.testkit;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(HttpResponse<String> response) {

  private static final JsonMapper JSON = JsonMapper.shared();

  public int status() {
    return response.statusCode();
  }

  public String text() {
    return response.body();
  }

  /** Empty when the header is missing. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** A missing node when there is no JSON in it. */
  public JsonNode body() {
    return header("Content-Type").contains("json")
        ? JSON.readTree(text())
        : JSON.getNodeFactory().missingNode();
  }

  public JsonNode at(String pointer) {
    return body().at(pointer);
  }

  /** The text there, empty when it is missing. */
  public String said(String pointer) {
    return at(pointer).asString("");
  }

  public String code() {
    return said("/code");
  }

  /** The status and the code of the problem, such as {@code 422 C01_DUPLICATE_WORKER}. */
  public String problem() {
    return status() + " " + code();
  }

  /** Wrong fields, such as {@code /head/mobile MOBILE}. */
  public List<String> fields() {
    return at("/fields")
        .valueStream()
        .map(field -> field.at("/pointer").asString() + " " + field.at("/code").asString())
        .toList();
  }

  /** What a request that had to succeed has brought. */
  public Reply ok() {
    if (status() >= 300) {
      throw new AssertionError("HTTP " + status() + " " + response.uri().getPath() + " " + text());
    }
    return this;
  }
}
