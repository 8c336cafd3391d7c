package org.warmledger.platform.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies made of nothing but their description, and such that break it in one point.
 *
 * @param known values by the names of fields, where a type can't tell what fits the rest
 */
public record Examples(KeptDescription description, Map<String, ?> known) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** A longer body is refused for its length. */
  private static final int MOST_ITEMS = 1_000;

  /** How a value breaks what is promised that is none of the JSON type of its field. */
  public static final String ANOTHER_TYPE = "another type";

  /** What no day is, though some take it for one. */
  private static final List<String> NO_DAYS =
      List.of(
          "2026-01-05T16:00:00Z",
          "2026-11-27T16:00:00.000+08:00",
          "20260105",
          "2026-1-5",
          "2026-02-30",
          "0000-01-01",
          "1899-12-31",
          "2101-01-01",
          "+10000-01-01",
          "+12026-01-05",
          "-999999999-01-01",
          " 2026-01-05");

  /** What no moment is. */
  private static final List<String> NO_MOMENTS =
      List.of(
          "2026-01-05",
          "0000-01-01T00:00:00Z",
          "1899-12-30T00:00:00Z",
          "2101-01-02T00:00:00Z",
          "+12026-01-05T00:00:00Z",
          "2026-02-30T00:00:00Z",
          "1767600000");

  /** What names of days end in, however they are read. */
  private static final String A_DAY = "day|from|to|on|asOf|.*(before|Before|On|From|Until|Day)";

  /** What is refused where a day or a moment stands, by its name or its form; else nothing. */
  public static List<String> noTimes(String name, String format) {
    return switch (name.matches(A_DAY) ? "date" : format) {
      case "date" -> NO_DAYS;
      case "date-time" -> NO_MOMENTS;
      default -> List.of();
    };
  }

  /** Values that fit the rest of an example, where a type can't tell. */
  public static final Map<String, ?> FITTING =
      Map.of(
          "birthDate", "1980-01-01",
          "accounts", List.of("6222020000000000"),
          "sex", "MALE",
          "householdSize", 5,
          "thresholds", Map.of("days", 60),
          "code", "C17",
          "form", "send-warmth");

  /** With values that fit each other. */
  public static Examples fitting(KeptDescription description) {
    return new Examples(description, FITTING);
  }

  /** A body that breaks one promise, and where. */
  public record Broken(String pointer, String how, JsonNode body) {}

  /** With what is required and nothing else. */
  public JsonNode smallest(JsonNode schema) {
    return made(schema, false);
  }

  /** With everything that may be said. */
  public JsonNode whole(JsonNode schema) {
    return made(schema, true);
  }

  private JsonNode made(JsonNode said, boolean whole) {
    JsonNode schema = plain(said);
    if (schema.has("example")) {
      return schema.get("example");
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (type(schema)) {
      case "object" -> object(schema, whole);
      case "array" -> array(schema, whole);
      case "integer", "number" -> JSON.valueToTree(Math.max(1, schema.path("minimum").asLong(1)));
      case "boolean" -> JSON.valueToTree(true);
      default -> JSON.valueToTree(text(schema));
    };
  }

  /** What a schema refers to, where it isn't null. */
  private JsonNode plain(JsonNode said) {
    JsonNode schema = description.resolved(said);
    return schema.has("oneOf") ? plain(schema.get("oneOf").get(0)) : schema;
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asString() : type.asString("string");
  }

  private static String text(JsonNode schema) {
    return switch (schema.path("format").asString("")) {
      case "date" -> "2026-01-15";
      case "date-time" -> "2026-01-15T08:00:00Z";
      default -> "走访";
    };
  }

  private JsonNode object(JsonNode schema, boolean whole) {
    ObjectNode made = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> field : fields(schema)) {
      if (whole || isRequired(schema, field.getKey())) {
        made.set(
            field.getKey(),
            known.containsKey(field.getKey()) && !plain(field.getValue()).has("example")
                ? JSON.valueToTree(known.get(field.getKey()))
                : made(field.getValue(), whole));
      }
    }
    return made;
  }

  private static List<Map.Entry<String, JsonNode>> fields(JsonNode schema) {
    return schema.path("properties").propertyStream().toList();
  }

  private static boolean isRequired(JsonNode schema, String field) {
    return schema.path("required").valueStream().anyMatch(name -> name.asString().equals(field));
  }

  private JsonNode array(JsonNode schema, boolean whole) {
    ArrayNode made = JSON.createArrayNode();
    if (whole || schema.path("minItems").asInt(0) > 0) {
      made.add(made(schema.get("items"), whole));
    }
    return made;
  }

  /** Everything that is promised to be refused, one by one. */
  public Stream<Broken> broken(JsonNode schema) {
    List<Broken> all = new ArrayList<>();
    new Breaking(whole(schema), all::add).at("", schema);
    return all.stream();
  }

  private final class Breaking {
    private final JsonNode whole;
    private final Consumer<Broken> found;

    Breaking(JsonNode whole, Consumer<Broken> found) {
      this.whole = whole;
      this.found = found;
    }

    void at(String pointer, JsonNode said) {
      JsonNode schema = plain(said);
      JsonNode there = whole.at(pointer);
      if (!pointer.isEmpty() && schema.has("type")) {
        ofAnotherType(schema)
            .forEach(value -> with(pointer, ANOTHER_TYPE, JSON.valueToTree(value)));
      }
      switch (type(schema)) {
        case "object" -> object(pointer, schema);
        case "array" -> array(pointer, schema, there);
        case "integer", "number" -> {
          beyond(pointer, "too small", schema.path("minimum"), -1);
          beyond(pointer, "too large", schema.path("maximum"), 1);
        }
        case "string" -> string(pointer, schema);
        default -> {}
      }
    }

    private static List<Object> ofAnotherType(JsonNode schema) {
      return switch (type(schema)) {
        case "object" -> List.of(List.of(), 5);
        case "array" -> List.of(Map.of(), "走访");
        case "integer" -> List.of("5", " ", 1.5, true);
        case "number" -> List.of("5", " ", true);
        case "boolean" -> List.of("true", 1);
        default -> List.of(5, true, Map.of(), List.of(2026, 1, 2));
      };
    }

    private void object(String pointer, JsonNode schema) {
      if (schema.path("additionalProperties").isBoolean()) {
        with(pointer + "/misspelt", "unknown", JSON.valueToTree(1));
      }
      for (Map.Entry<String, JsonNode> field : fields(schema)) {
        String inside = pointer + "/" + field.getKey();
        if (isRequired(schema, field.getKey())) {
          JsonNode without = whole.deepCopy();
          ((ObjectNode) without.at(pointer)).remove(field.getKey());
          found.accept(new Broken(inside, "lacking", without));
        }
        at(inside, field.getValue());
      }
    }

    private void array(String pointer, JsonNode schema, JsonNode there) {
      int most = schema.path("maxItems").asInt(MOST_ITEMS);
      if (most < MOST_ITEMS) {
        ArrayNode many = JSON.createArrayNode();
        for (int i = 0; i <= most; i++) {
          many.add(there.get(0));
        }
        with(pointer, "too many", many);
      }
      if (schema.path("minItems").asInt(0) > 0) {
        with(pointer, "none", JSON.createArrayNode());
      }
      with(pointer + "/0", ANOTHER_TYPE, JSON.nullNode());
      at(pointer + "/0", schema.get("items"));
    }

    private void string(String pointer, JsonNode schema) {
      if (schema.has("maxLength")) {
        String start = schema.path("example").asString("");
        int length = schema.get("maxLength").asInt() + 1;
        with(pointer, "too long", JSON.valueToTree(start + "x".repeat(length - start.length())));
      }
      if (schema.has("pattern")) {
        boolean isAnything = schema.get("pattern").asString().equals("\\S");
        with(pointer, "another form", JSON.valueToTree(isAnything ? " " : "§ no such"));
      }
      if (schema.has("enum") || schema.has("format")) {
        with(pointer, "no such", JSON.valueToTree("NO_SUCH"));
      }
      noTimes("", schema.path("format").asString(""))
          .forEach(text -> with(pointer, ANOTHER_TYPE, JSON.valueToTree(text)));
    }

    private void beyond(String pointer, String how, JsonNode limit, long step) {
      if (!limit.isMissingNode()) {
        with(pointer, how, JSON.valueToTree(limit.asLong() + step));
      }
    }

    private void with(String pointer, String how, JsonNode value) {
      JsonNode changed = whole.deepCopy();
      JsonPointer at = JsonPointer.compile(pointer);
      JsonNode around = changed.at(at.head());
      if (around instanceof ArrayNode list) {
        list.set(at.last().getMatchingIndex(), value);
      } else {
        ((ObjectNode) around).set(at.last().getMatchingProperty(), value);
      }
      found.accept(new Broken(pointer, how, changed));
    }
  }
}
