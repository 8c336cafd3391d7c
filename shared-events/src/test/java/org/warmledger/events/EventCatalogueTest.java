package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.warmledger.events.wire.EventNames;

class EventCatalogueTest {

  @Test
  void theCatalogueSaysWhatTheCodeSays() throws IOException {
    assertThat(Files.readString(EventCatalogue.FILE))
        .as("run EventCatalogue.main to write it anew")
        .isEqualTo(EventCatalogue.text());
  }

  @Test
  void theChangelogNamesEveryEventAndEveryLaterRevision() throws IOException {
    String changelog = Files.readString(Path.of("../CHANGELOG.md"));
    for (EventNames.Wire wire : EventNames.all()) {
      String entry = "`" + wire.name() + "`";
      assertThat(changelog)
          .contains(wire.revision() == 1 ? entry : entry + " revision " + wire.revision());
    }
  }
}
