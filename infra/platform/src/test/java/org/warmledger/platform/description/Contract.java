package org.warmledger.platform.description;

import com.networknt.schema.Error;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.platform.description.KeptDescription.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what is answered to what is promised: every client of the tests passes its answers by here.
 * A path, a parameter that is taken, a status, a field or a header that isn't described is a fault,
 * as is one that lacks; so is a body that was taken although the description forbids it.
 */
public final class Contract {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** What isn't described isn't there. */
  private static final Set<Integer> NOT_THERE = Set.of(401, 404, 405);

  /** What the container says of the answer, and what browsers are told of every page. */
  private static final Set<String> OF_THE_CONTAINER =
      Set.of(
          "allow",
          "cache-control",
          "connection",
          "content-length",
          "content-type",
          "date",
          "expires",
          "keep-alive",
          "pragma",
          "transfer-encoding",
          "vary",
          "x-content-type-options",
          "x-frame-options",
          "x-xss-protection");

  private final List<KeptDescription> sides;

  /**
   * The promises of these sides together.
   *
   * @param sides such as {@code query-side}
   */
  public Contract(String... sides) {
    this.sides = Arrays.stream(sides).map(KeptDescription::of).toList();
  }

  /** The answer itself, after a look at what it was to be. */
  public HttpResponse<String> kept(HttpResponse<String> answer) {
    URI asked = answer.request().uri();
    if (asked.getPath().startsWith("/api/")) {
      String method = answer.request().method();
      sides.stream()
          .filter(side -> side.operation(method, asked.getPath()).isPresent())
          .findFirst()
          .ifPresentOrElse(
              side ->
                  new Exchange(side, side.operation(method, asked.getPath()).orElseThrow(), answer)
                      .check(),
              () -> require(NOT_THERE.contains(answer.statusCode()), method + " " + asked));
    }
    return answer;
  }

  private static void require(boolean isSo, String what) {
    if (!isSo) {
      throw new AssertionError("not as described: " + what);
    }
  }

  private record Exchange(KeptDescription side, Operation operation, HttpResponse<String> answer) {

    void check() {
      String status = Integer.toString(answer.statusCode());
      JsonNode promised = side.resolved(operation.said().get("responses").path(status));
      require(!promised.isMissingNode(), this + " " + answer.body());
      promised.path("headers").forEachEntry((name, header) -> header(name, side.resolved(header)));
      notPromised(promised.path("headers"));
      body(promised.path("content"));
      if (answer.statusCode() < 300) {
        parameters();
        sent();
      }
    }

    private void header(String name, JsonNode header) {
      Optional<String> there = answer.headers().firstValue(name);
      require(there.isPresent() || !header.path("required").asBoolean(false), name + " of " + this);
      there.ifPresent(value -> fits(name, header.get("schema"), JSON.valueToTree(value)));
    }

    private void notPromised(JsonNode headers) {
      Set<String> known =
          headers.propertyNames().stream()
              .map(name -> name.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      answer.headers().map().keySet().stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .filter(name -> !OF_THE_CONTAINER.contains(name))
          .forEach(name -> require(known.contains(name), "header " + name + " of " + this));
    }

    private void body(JsonNode contents) {
      String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
      if (!answer.body().isEmpty()) {
        JsonNode schema = contents.path(type).path("schema");
        require(contents.has(type), type + " of " + this);
        if (type.endsWith("json")) {
          fits("body", asked(schema), JSON.readTree(answer.body()));
        }
      }
    }

    /** The whole, unless some fields were asked for: a part of it is none of its own accord. */
    private JsonNode asked(JsonNode schema) {
      boolean isPart = query().anyMatch(one -> one.matches("fields=.+"));
      return schema
          .path("anyOf")
          .valueStream()
          .filter(one -> isPart == one.path("$ref").asString("").endsWith("InPart"))
          .filter(one -> schema.toString().contains("InPart"))
          .findFirst()
          .orElse(schema);
    }

    private void parameters() {
      Set<String> known =
          operation
              .said()
              .path("parameters")
              .valueStream()
              .map(one -> side.resolved(one).get("name").asString())
              .collect(Collectors.toSet());
      query()
          .map(one -> one.split("=", 2)[0])
          .forEach(name -> require(known.contains(name), "parameter " + name + " of " + this));
    }

    private Stream<String> query() {
      return Optional.ofNullable(answer.request().uri().getRawQuery()).stream()
          .flatMap(query -> Arrays.stream(query.split("&")))
          .filter(one -> !one.isEmpty());
    }

    private void sent() {
      JsonNode schema =
          operation.said().path("requestBody").path("content").path("application/json");
      Optional<String> type = answer.request().headers().firstValue("Content-Type");
      if (type.filter("application/json"::equals).isPresent() && !schema.isMissingNode()) {
        String body = answer.request().bodyPublisher().map(SentBody::of).orElse("");
        fits("what was sent", schema.get("schema"), JSON.readTree(body));
      }
    }

    private void fits(String what, JsonNode schema, JsonNode value) {
      List<Error> faults = side.faults(schema, value);
      require(faults.isEmpty(), what + " of " + this + " " + faults + "\n" + value);
    }

    @Override
    public String toString() {
      HttpRequest request = answer.request();
      return operation + " " + answer.statusCode() + " (" + request.uri() + ")";
    }
  }
}
