package org.warmledger.platform.description;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One side's description under {@code infra/docs/api}, to be asked what it promises. */
public final class KeptDescription {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  /** What can be asked: a method, a path with its variables, and all that is said of it. */
  public record Operation(String method, String path, JsonNode said) {

    /** By the name in the description. */
    @Override
    public String toString() {
      return method + " " + path;
    }

    /** Whether it decides on what was shown, and says which version that was. */
    public boolean decides() {
      return said.path("parameters")
          .valueStream()
          .anyMatch(one -> one.path("$ref").asString("").contains("/If-Match-Shown-"));
    }
  }

  /** Which paths an operation answers at: by its variables alone, and by what they may hold. */
  private record Way(Operation operation, Pattern at, Pattern exactly) {

    private static final String ANYTHING = "[^/]+";

    static Way to(Operation operation) {
      return new Way(
          operation, pattern(operation.path()), pattern(held(operation.path(), operation.said())));
    }

    private static Pattern pattern(String path) {
      return Pattern.compile(path.replaceAll("\\{[A-Za-z]+}", ANYTHING));
    }

    private static String held(String path, JsonNode said) {
      String held = path;
      for (JsonNode parameter : said.path("parameters")) {
        if (parameter.path("in").asString("").equals("path")) {
          String what = parameter.at("/schema/pattern").asString(ANYTHING);
          held =
              held.replace(
                  "{" + parameter.get("name").asString() + "}", what.replaceAll("^\\^|\\$$", ""));
        }
      }
      return held;
    }

    boolean leadsTo(String method, String path) {
      return operation.method().equals(method) && at.matcher(path).matches();
    }

    private boolean fits(String path) {
      return exactly.matcher(path).matches();
    }

    private int variables() {
      return operation.path().split("[{]").length;
    }
  }

  private final JsonNode whole;
  private final JsonNode closed;
  private final List<Way> ways;

  /** By the very node: to compare what it says takes longer than to check a value by it. */
  private final Map<JsonNode, Schema> schemas =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private KeptDescription(JsonNode whole) {
    this.whole = whole;
    this.closed = whole.get("components").deepCopy();
    closed.get("schemas").forEach(KeptDescription::close);
    this.ways = operations().stream().map(Way::to).toList();
  }

  /** The description of a side, such as {@code query-side}. */
  public static KeptDescription of(String side) {
    return new KeptDescription(JSON.readTree(text(side)));
  }

  static String text(String side) {
    try {
      return Files.readString(file(side));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From the folder of whichever module is tested. */
  static Path file(String side) {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .map(folder -> folder.resolve("infra/docs/api"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow()
        .resolve(side + ".json");
  }

  /** Nothing that isn't described may be in an answer. */
  private static void close(JsonNode schema) {
    if (schema.has("properties")) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
  }

  /** All that is said. */
  public JsonNode whole() {
    return whole;
  }

  /** All that can be asked. */
  public List<Operation> operations() {
    return whole.get("paths").propertyStream().flatMap(this::operations).toList();
  }

  private Stream<Operation> operations(Map.Entry<String, JsonNode> path) {
    return path.getValue()
        .propertyStream()
        .map(
            one ->
                new Operation(
                    one.getKey().toUpperCase(Locale.ROOT), path.getKey(), one.getValue()));
  }

  /** What was asked: the one whose variables fit best, and of those the plainest. */
  public Optional<Operation> operation(String method, String path) {
    return ways.stream()
        .filter(way -> way.leadsTo(method, path))
        .min(Comparator.comparing((Way way) -> !way.fits(path)).thenComparing(Way::variables))
        .map(Way::operation);
  }

  /** What a node says or refers to. */
  public JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? whole.at(node.get("$ref").asString().substring(1)) : node;
  }

  /** What is wrong with a value. */
  List<Error> faults(JsonNode schema, JsonNode value) {
    return schemas.computeIfAbsent(schema, this::compiled).validate(value);
  }

  private Schema compiled(JsonNode schema) {
    ObjectNode document = JSON.createObjectNode();
    document.set("components", closed);
    document.putArray("allOf").add(schema);
    return SCHEMAS.getSchema(document);
  }
}
