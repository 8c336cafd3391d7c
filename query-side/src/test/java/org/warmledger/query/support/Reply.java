package org.warmledger.query.support;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the query side answered. */
public record Reply(int status, String text, HttpResponse<String> response) {

  private static final JsonMapper JSON = new JsonMapper();

  Reply(HttpResponse<String> response) {
    this(response.statusCode(), response.body(), response);
  }

  public JsonNode json() {
    return JSON.readTree(text);
  }

  public JsonNode at(String pointer) {
    return json().at(pointer);
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
