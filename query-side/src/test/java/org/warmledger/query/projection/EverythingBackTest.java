package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.query.support.ThereAndBack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** When all that happened to a file is taken back, what reads go by is as it was (C29). */
class EverythingBackTest {

  /**
   * What says what is so; histories and books keep what was taken back beside what took it back.
   */
  private static final Set<String> SAYING =
      Set.of("file", "overview", "register", "worklist", "buckets");

  private static final List<ReadModel<?>> MODELS =
      FoldedContracts.models(new EventCodec(new GoldenKeys())).stream()
          .filter(model -> Set.of("files", "buckets").contains(model.index().name()))
          .toList();

  /** Taken back on the day on which it happened, as a slip of the pen is. */
  private static final ThereAndBack MOVES = ThereAndBack.backOn(ThereAndBack.day());

  /** What a reader can see of each document; what is empty or all nought is as if it were not. */
  static Map<String, JsonNode> said(List<LedgerEvent> events) {
    Map<String, JsonNode> said = new TreeMap<>();
    parts(events)
        .forEach(
            (key, document) -> {
              ObjectNode seen = ((ObjectNode) document.deepCopy()).remove(HIDDEN);
              seen.path("spans").forEach(span -> ((ObjectNode) span).remove("turn"));
              if (key.startsWith("file/")) {
                seen.remove("version");
                seen.set("aids", standing(seen.path("aids")));
              }
              if (!saysNothing(key, seen)) {
                said.put(key, seen);
              }
            });
    return said;
  }

  /** Each section of a file by itself. */
  private static Map<String, JsonNode> parts(List<LedgerEvent> events) {
    Map<String, JsonNode> parts = new TreeMap<>();
    FoldedContracts.documents(events, MODELS)
        .forEach(
            (key, document) -> {
              String id = key.substring(key.indexOf('/'));
              if (key.startsWith("buckets/")) {
                parts.put(key, document);
              } else {
                document.properties().stream()
                    .filter(part -> SAYING.contains(part.getKey()))
                    .forEach(part -> parts.put(part.getKey() + id, part.getValue()));
              }
            });
    return parts;
  }

  /** Who sent a file fetches it back until anything happens, whatever is taken back of that. */
  private static final Set<String> HIDDEN = Set.of("turns", "reflects", "sent");

  /** Aid that was taken back stays on its file, as taken back. */
  private static JsonNode standing(JsonNode aids) {
    ArrayNode left = JsonNodeFactory.instance.arrayNode();
    aids.forEach(
        aid -> {
          if (!"REVERSED".equals(aid.path("state").asString(""))) {
            left.add(aid);
          }
        });
    return left;
  }

  private static boolean saysNothing(String key, JsonNode document) {
    return key.startsWith("buckets/")
        ? document.path("times").asLong() == 0 && document.path("fen").asLong() == 0
        : !key.startsWith("file/")
            && document.properties().stream()
                .map(Map.Entry::getValue)
                .allMatch(value -> value.isArray() && value.isEmpty());
  }

  /** Whatever happened on it: in every figure, form and list it is as if it had never been made. */
  @Property(tries = 12)
  void aFileThatShouldNeverHaveBeenMadeIsInNoFigureAndOnNoList(
      @ForAll @UniqueElements List<@IntRange(min = 0, max = 7) Integer> asked) {
    List<LedgerEvent> events = new ArrayList<>(List.of(ThereAndBack.archived()));
    events.addAll(ThereAndBack.thereAndBack(moves(asked)));
    events.add(ThereAndBack.backOn(ThereAndBack.day().plusMonths(3)).neverMade());
    said(events)
        .forEach(
            (key, document) -> {
              switch (key.substring(0, key.indexOf('/'))) {
                case "worklist" -> assertThat(document.at("/open").asBoolean()).isFalse();
                case "file" -> assertThat(document.has("unmade")).isTrue();
                case "register" -> {
                  assertThat(document.at("/spans")).isEmpty();
                  assertThat(document.at("/endings")).isEmpty();
                }
                default -> throw new AssertionError(key + " says " + document);
              }
            });
  }

  @Property(tries = 12)
  void whatReadsGoByIsAsItWas(
      @ForAll @UniqueElements List<@IntRange(min = 0, max = 7) Integer> asked) {
    List<ThereAndBack.Move> moves = moves(asked);
    List<LedgerEvent> events = new ArrayList<>(List.of(ThereAndBack.archived()));
    Map<String, JsonNode> before = said(events);
    List<LedgerEvent> happened = new ArrayList<>(events);
    moves.forEach(move -> happened.addAll(move.happens()));
    assertThat(said(happened)).isNotEqualTo(before);
    events.addAll(ThereAndBack.thereAndBack(moves));
    assertThat(said(events)).isEqualTo(before);
  }

  /** What is done last is taken back first: where the file has gone meanwhile. */
  private static List<ThereAndBack.Move> moves(List<Integer> asked) {
    List<ThereAndBack.Move> moves = new ArrayList<>();
    asked.stream()
        .filter(which -> which != 7 || !asked.contains(6))
        .map(MOVES.all()::get)
        .forEach(moves::add);
    moves.add(MOVES.transfer());
    return moves;
  }
}
