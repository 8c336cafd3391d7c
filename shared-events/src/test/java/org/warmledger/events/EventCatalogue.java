package org.warmledger.events;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmledger.events.values.Personal;

/** Writes {@code infra/docs/event-catalogue.md} from the events themselves and their docstrings. */
final class EventCatalogue {

  static final Path FILE = Path.of("../infra/docs/event-catalogue.md");

  private static final Pattern DOC =
      Pattern.compile("/\\*\\*(.*?)\\*/\\s*public record", Pattern.DOTALL);

  private EventCatalogue() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(FILE, text());
  }

  static String text() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Event catalogue\n\n");
    text.append(
        "Generated from the events in `shared-events`; a test compares. Every stored event also has a\n");
    text.append(
        "position, a stream and sequence, the time it was recorded, and metadata (actor, role, union,\n");
    text.append(
        "correlation id, idempotency key, client, file and row of an import). Fields marked 🔒 are sealed\n");
    text.append("with the key of the person they are about.\n");
    for (EventNames.Wire wire : EventNames.all()) {
      text.append("\n## `").append(wire.name()).append("` revision ").append(wire.revision());
      text.append("\n\n").append(sentence(wire.type())).append("\n\n| field | type |\n|---|---|\n");
      for (RecordComponent field : wire.type().getRecordComponents()) {
        text.append("| `")
            .append(field.getName())
            .append("` | ")
            .append(typeOf(field))
            .append(" |\n");
      }
    }
    return text.toString();
  }

  private static String typeOf(RecordComponent field) {
    String name = simple(field.getGenericType());
    return (holdsPersonal(field.getType()) ? "🔒 " : "") + "`" + name + "`";
  }

  private static boolean holdsPersonal(Class<?> type) {
    return type == Personal.class
        || type.isRecord()
            && Arrays.stream(type.getRecordComponents())
                .anyMatch(part -> holdsPersonal(part.getType()));
  }

  private static String simple(Type type) {
    return type.getTypeName().replaceAll("[a-z]+\\.(?:[a-z]+\\.)*", "");
  }

  private static String sentence(Class<?> type) throws IOException {
    Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    Matcher doc = DOC.matcher(Files.readString(source));
    if (!doc.find()) {
      throw new IllegalStateException(type + " has no docstring");
    }
    String prose = doc.group(1).replaceAll("\\n\\s*\\* ?", " ").split(" @param")[0];
    return prose.replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").replaceAll("\\s+", " ").strip();
  }
}
