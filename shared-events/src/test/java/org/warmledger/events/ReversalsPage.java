package org.warmledger.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes {@code infra/docs/reversals.md} from what {@link Reversals} says of every event. */
final class ReversalsPage {

  static final Path FILE = Path.of("../infra/docs/reversals.md");

  private ReversalsPage() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(FILE, text());
  }

  static String text() {
    return EventNames.all().stream()
        .map(
            event ->
                "| `%s` | %s |\n".formatted(event.name(), said(Reversals.all().get(event.type()))))
        .collect(
            Collectors.joining(
                "",
                """
                # What takes each fact back (C29)

                Generated from the tests of `shared-events`; a test compares, and fails when an event is missing.
                Nothing is ever changed or deleted: what was wrong stays readable, and another fact takes it back,
                with its reason, its day and whose hand it was. What later facts rest on is taken back after them.

                | event | taken back by | how |
                |---|---|---|
                """,
                ""));
  }

  private static String said(Reversals.Way way) {
    return switch (way) {
      case Reversals.TakenBackBy by ->
          by.facts().stream()
                  .map(fact -> "`" + EventNames.of(fact).name() + "`")
                  .collect(Collectors.joining(", "))
              + " | "
              + by.asked();
      case Reversals.NotTakenBack no -> "— | " + no.why();
    };
  }
}
