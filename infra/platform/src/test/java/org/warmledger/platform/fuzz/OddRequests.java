package org.warmledger.platform.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.warmledger.platform.description.Examples;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import tools.jackson.databind.JsonNode;

/**
 * Requests that are right but for one thing, made of what a side says of itself: each parameter,
 * header and body in turn gets what doesn't belong there. What stands in the description tomorrow
 * is tried tomorrow.
 */
public final class OddRequests {

  private static final int FORBIDDEN = 403;

  /** Headers that every request may bear, whether they are described or not. */
  private static final List<String> OF_ANY_REQUEST =
      List.of(
          "Accept",
          "Accept-Language",
          "Accept-Encoding",
          "Authorization",
          "Content-Type",
          "Cookie",
          "Range",
          "If-None-Match",
          "If-Modified-Since",
          "Origin",
          "Access-Control-Request-Method",
          "X-Forwarded-For",
          "X-HTTP-Method-Override",
          "Idempotency-Key",
          "If-Match",
          "Access-Purpose",
          "Ledger-Position",
          "Ledger-Client",
          "User-Agent",
          "X-\u00E9");

  /** Headers that say where a request ends, and to whom it goes. */
  private static final List<String> OF_THE_LINE =
      List.of("Content-Length", "Host", "Expect", "Connection", "Transfer-Encoding", "Upgrade");

  private static final List<String> OTHER_METHODS =
      List.of(
          "PUT",
          "DELETE",
          "PATCH",
          "HEAD",
          "OPTIONS",
          "TRACE",
          "CONNECT",
          "PROPFIND",
          "get",
          "G\u00E9T",
          "GET\t",
          "POST",
          "GET",
          "X".repeat(200));

  private static final List<String> ENDS =
      List.of("/", "//", "/.", "/..", ";x=y", "/%2e%2e", "%2F", "%00", "/error");

  private static final List<String> ROLES =
      List.of("caseworker", "supervisor", "finance", "compliance", "admin");

  /** Where the oddness goes: what kind of place, and its name there. */
  private record Place(KeptDescription side, Operation operation, String kind, String name) {}

  /**
   * One to be sent.
   *
   * @param bytes what goes over the line
   * @param last whether the line can't be gone on with
   * @param whole whether nothing is known to come after it, however much its headers promise
   * @param described whether its answer has to be one that the operation promises
   */
  public record Odd(
      String what,
      String method,
      String role,
      byte[] bytes,
      boolean last,
      boolean whole,
      boolean described,
      Operation operation) {}

  private final List<Place> places = new ArrayList<>();
  private final Function<String, String> tokens;
  private final String union;
  private final Ids ids;
  private final Map<String, Set<String>> denied = new ConcurrentHashMap<>();

  /** Ids that earlier answers named, so that what is asked for is there. */
  public interface Ids {
    Optional<String> one(String name, RandomGenerator random);
  }

  public OddRequests(
      List<KeptDescription> sides, String union, Function<String, String> tokens, Ids ids) {
    this.tokens = tokens;
    this.union = union;
    this.ids = ids;
    sides.forEach(side -> side.operations().forEach(one -> places(side, one)));
  }

  private void places(KeptDescription side, Operation operation) {
    for (JsonNode said : operation.said().path("parameters")) {
      JsonNode parameter = side.resolved(said);
      places.add(
          new Place(
              side, operation, parameter.get("in").asString(), parameter.get("name").asString()));
    }
    JsonNode body = schema(operation);
    if (!body.isMissingNode()) {
      pointers(new Examples(side, Map.of()).whole(body), "")
          .forEach(pointer -> places.add(new Place(side, operation, "body", pointer)));
      places.add(new Place(side, operation, "bytes", ""));
    }
    if (operation.said().at("/requestBody/content").has("multipart/form-data")) {
      Stream.of("file", "name", "boundary", "kind", "mode", "extra")
          .forEach(part -> places.add(new Place(side, operation, "part", part)));
    }
    Stream.of("any header", "framing", "method", "extra", "nothing")
        .forEach(kind -> places.add(new Place(side, operation, kind, "")));
  }

  static JsonNode schema(Operation operation) {
    return operation.said().at("/requestBody/content/application~1json/schema");
  }

  private static Stream<String> pointers(JsonNode node, String at) {
    Stream<String> below =
        node.isObject()
            ? node.propertyStream()
                .flatMap(field -> pointers(field.getValue(), at + "/" + field.getKey()))
            : node.isArray() && !node.isEmpty() ? pointers(node.get(0), at + "/0") : Stream.empty();
    return Stream.concat(Stream.of(at), below);
  }

  /** Who sends what bears no other token. */
  public static String caller(String role, String union) {
    return role + "7@" + union;
  }

  /** Whoever signs out sends nothing else. */
  private String sender(Place place, String role) {
    return place.operation().path().endsWith("/sign-out")
        ? "leaving/" + role + "@" + union
        : caller(role, union);
  }

  /** How many places there are for something odd. */
  public int places() {
    return places.size();
  }

  /** The next for a place; the same for the same randomness. */
  public Odd at(int number, RandomGenerator random) {
    Place place = places.get(number % places.size());
    RequestBytes asked = new RequestBytes(place.operation().method());
    path(place, asked, random);
    parameters(place, asked, random);
    String role = role(place.operation(), random);
    headers(place, role, asked, random);
    new OddBodies(place.side(), union, random)
        .add(asked, place.operation(), place.kind(), place.name());
    if (place.kind().equals("method")) {
      asked.as(one(OTHER_METHODS, random));
    }
    return new Odd(
        "%s %s of %s at %.300s"
            .formatted(place.kind(), place.name(), place.operation(), asked.address()),
        asked.method(),
        role,
        asked.bytes(),
        Set.of("header", "any header", "framing", "method").contains(place.kind()),
        place.kind().equals("framing"),
        !Set.of("framing", "method", "extra").contains(place.kind()),
        place.operation());
  }

  private void path(Place place, RequestBytes asked, RandomGenerator random) {
    for (String step : place.operation().path().substring(1).split("/")) {
      asked.path(new byte[] {'/'});
      boolean isVariable = step.startsWith("{");
      String name = step.replaceAll("\\{|}.*", "");
      boolean isOdd = place.kind().equals("path") && place.name().equals(name);
      asked.path(
          isOdd
              ? OddValues.inAddress(random)
              : OddValues.bytes(isVariable ? known(place, name, random) : step));
      asked.path(OddValues.bytes(isVariable ? step.substring(step.indexOf('}') + 1) : ""));
    }
    if (place.kind().equals("extra") && random.nextBoolean()) {
      asked.path(OddValues.bytes(one(ENDS, random)));
    }
  }

  private String known(Place place, String name, RandomGenerator random) {
    return OddValues.encoded(
        ids.one(name, random)
            .orElseGet(
                () ->
                    place
                        .operation()
                        .said()
                        .path("parameters")
                        .valueStream()
                        .map(place.side()::resolved)
                        .filter(one -> one.get("name").asString().equals(name))
                        .map(one -> example(place.side(), one))
                        .findFirst()
                        .orElseThrow()));
  }

  private static String example(KeptDescription side, JsonNode parameter) {
    return parameter.has("example")
        ? parameter.get("example").asString()
        : new Examples(side, Map.of()).whole(parameter.get("schema")).asString();
  }

  private void parameters(Place place, RequestBytes asked, RandomGenerator random) {
    for (JsonNode said : place.operation().said().path("parameters")) {
      JsonNode parameter = place.side().resolved(said);
      String name = parameter.get("name").asString();
      if (parameter.get("in").asString().equals("query")) {
        if (place.kind().equals("query") && place.name().equals(name)) {
          asked.parameter(name, OddValues.inAddress(random));
        } else if (parameter.path("required").asBoolean(false)) {
          asked.parameter(
              name, OddValues.bytes(OddValues.encoded(example(place.side(), parameter))));
        }
      }
    }
    if (place.kind().equals("extra")) {
      asked.parameter(OddValues.encoded(OddValues.text(random)), OddValues.inAddress(random));
    }
  }

  private void headers(Place place, String role, RequestBytes asked, RandomGenerator random) {
    asked.header("Authorization", "Bearer " + tokens.apply(sender(place, role)));
    asked.header("Access-Purpose", "audit");
    String odd =
        switch (place.kind()) {
          case "header" -> place.name();
          case "any header" -> one(OF_ANY_REQUEST, random);
          case "framing" -> one(OF_THE_LINE, random);
          default -> "";
        };
    if (!odd.isEmpty()) {
      asked.odd(odd, OddValues.inHeader(random));
    }
    if (odd.equals("Ledger-Position")) {
      asked.header("Prefer", "wait=0");
    }
  }

  private static <T> T one(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Whoever isn't known to be turned away. */
  private String role(Operation operation, RandomGenerator random) {
    List<String> may = ROLES.stream().filter(role -> !isDenied(operation, role)).toList();
    return one(may.isEmpty() || random.nextInt(8) == 0 ? ROLES : may, random);
  }

  private boolean isDenied(Operation operation, String role) {
    return denied.getOrDefault(operation.toString(), Set.of()).contains(role);
  }

  /** Learns from an answer who needn't try again. */
  public void learn(Odd asked, int status) {
    if (status == FORBIDDEN) {
      denied
          .computeIfAbsent(asked.operation().toString(), one -> ConcurrentHashMap.newKeySet())
          .add(asked.role());
    }
  }
}
