package org.warmledger.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.events.wire.EventNames;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pinned JSON of every revision ever written, in {@code src/test/resources/contracts}. Run
 * {@link #main} to add the file of a new event or revision; a file that exists is never
 * overwritten.
 */
final class GoldenFiles {

  private static final Path FOLDER = Path.of("src/test/resources/contracts");

  private GoldenFiles() {}

  static Path of(EventNames.Wire wire) {
    return of(wire.name(), wire.revision());
  }

  private static Path of(String name, int revision) {
    return FOLDER.resolve(name + ".v" + revision + ".json");
  }

  static byte[] read(EventNames.Wire wire) throws IOException {
    return read(wire.name(), wire.revision());
  }

  static byte[] read(String name, int revision) throws IOException {
    return Files.readAllBytes(of(name, revision));
  }

  static long count() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.count();
    }
  }

  public static void main(String[] arguments) throws IOException {
    EventCodec codec = new EventCodec(new GoldenKeys());
    JsonMapper pretty = JsonMapper.builder().build();
    for (EventNames.Wire wire : EventNames.all()) {
      if (!Files.exists(of(wire))) {
        byte[] stored = codec.encode(Samples.byType().get(wire.type()));
        String text =
            pretty.writerWithDefaultPrettyPrinter().writeValueAsString(pretty.readTree(stored));
        Files.writeString(of(wire), text + "\n");
      }
    }
  }
}
