package org.warmledger.command.running;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(int status, Map<String, List<String>> headers, String text) {

  private static final JsonMapper JSON = JsonMapper.shared();

  Reply(HttpResponse<String> response) {
    this(response.statusCode(), response.headers().map(), response.body());
  }

  public JsonNode body() {
    return JSON.readTree(text);
  }

  public String at(String pointer) {
    return body().at(pointer).asString("");
  }

  public String header(String name) {
    return headers.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(entry -> entry.getValue().getFirst())
        .findFirst()
        .orElse("");
  }

  /** The status and the code of the problem, such as {@code 422 C01_DUPLICATE_WORKER}. */
  public String problem() {
    return status + " " + at("/code");
  }

  /** Wrong fields, such as {@code /head/mobile MOBILE}. */
  public List<String> fields() {
    return body()
        .at("/fields")
        .valueStream()
        .map(field -> field.at("/pointer").asString() + " " + field.at("/code").asString())
        .toList();
  }
}
