package org.warmledger.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmledger.events.wire.EventCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every event as it is stored, under every revision it ever had: {@code case.visited.v2.json}.
 * Optional values that a revision was given later stand in a file of their own beside it, {@code
 * case.visited.v2.1.json} (ADR 0030). A file that exists is never overwritten.
 */
public final class GoldenFiles {

  /** One file; {@code addition} is 0 for what the revision was at first. */
  public record Golden(String name, int revision, int addition) {

    Path path() {
      return FOLDER.resolve(this + ".json");
    }

    public byte[] read() throws IOException {
      return Files.readAllBytes(path());
    }

    Golden next() {
      return new Golden(name, revision, addition + 1);
    }

    @Override
    public String toString() {
      return name + ".v" + revision + (addition == 0 ? "" : "." + addition);
    }
  }

  private static final Path FOLDER = Path.of("../shared-events/src/test/resources/contracts");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GoldenFiles() {}

  /** Every file there is, in the order of the catalogue, the oldest of an event first. */
  public static List<Golden> all() {
    return EventNames.all().stream().flatMap(GoldenFiles::of).toList();
  }

  static Stream<Golden> of(EventNames.Wire wire) {
    return IntStream.rangeClosed(1, wire.revision())
        .boxed()
        .flatMap(revision -> additions(new Golden(wire.name(), revision, 0)));
  }

  private static Stream<Golden> additions(Golden first) {
    return Stream.iterate(first, golden -> Files.exists(golden.path()), Golden::next);
  }

  /** As it is written today. */
  static Golden newest(EventNames.Wire wire) {
    Golden first = new Golden(wire.name(), wire.revision(), 0);
    return additions(first).reduce(first, (before, after) -> after);
  }

  static long count() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.count();
    }
  }

  /** Whether the later says all that the earlier says, the same way, and maybe more. */
  static boolean onlyAdds(JsonNode earlier, JsonNode later) {
    if (earlier.isObject() && later.isObject()) {
      return earlier.properties().stream()
          .allMatch(
              said ->
                  later.has(said.getKey()) && onlyAdds(said.getValue(), later.get(said.getKey())));
    }
    if (earlier.isArray() && later.isArray() && earlier.size() == later.size()) {
      return IntStream.range(0, earlier.size())
          .allMatch(i -> onlyAdds(earlier.get(i), later.get(i)));
    }
    return earlier.equals(later);
  }

  /** The names of what the later says more, where it says it. */
  static Stream<String> added(JsonNode earlier, JsonNode later) {
    Stream<Map.Entry<String, JsonNode>> said = later.properties().stream();
    return Stream.concat(
        said.flatMap(
            entry ->
                earlier.has(entry.getKey())
                    ? added(earlier.get(entry.getKey()), entry.getValue())
                    : Stream.of(entry.getKey())),
        IntStream.range(0, later.isArray() ? later.size() : 0)
            .boxed()
            .flatMap(i -> added(earlier.get(i), later.get(i))));
  }

  public static void main(String[] arguments) throws IOException {
    EventCodec codec = new EventCodec(new GoldenKeys());
    for (EventNames.Wire wire : EventNames.all()) {
      byte[] stored = codec.encode(Samples.byType().get(wire.type()));
      Golden newest = newest(wire);
      if (!Files.exists(newest.path())) {
        write(newest, stored);
      } else if (!codec.reveal(newest.read()).equals(codec.reveal(stored))) {
        if (!onlyAdds(codec.reveal(newest.read()), codec.reveal(stored))) {
          throw new IllegalStateException(
              newest + " would change: give the event its next revision in EventNames");
        }
        write(newest.next(), stored);
      }
    }
  }

  private static void write(Golden golden, byte[] stored) throws IOException {
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(stored));
    Files.writeString(golden.path(), text + "\n");
  }
}
