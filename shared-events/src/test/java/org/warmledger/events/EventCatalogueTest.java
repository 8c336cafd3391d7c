package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmledger.events.wire.EventCodec;

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

  /** Samples that said too little at first: nothing in the event came later. */
  private static final Set<String> ONLY_THE_SAMPLE_GREW =
      Set.of(
          "programme.service-provided.v1.1",
          "roster.lines-listed.v2.1",
          "roster.line-corrected.v1.1");

  @Test
  void theChangelogNamesEveryValueThatCameLater() throws IOException {
    EventCodec codec = new EventCodec(new GoldenKeys());
    String changelog = Files.readString(Path.of("../CHANGELOG.md"));
    List<GoldenFiles.Golden> all = GoldenFiles.all();
    for (GoldenFiles.Golden later : all) {
      if (later.addition() > 0 && !ONLY_THE_SAMPLE_GREW.contains(later.toString())) {
        byte[] before = all.get(all.indexOf(later) - 1).read();
        assertThat(GoldenFiles.added(codec.reveal(before), codec.reveal(later.read())))
            .isNotEmpty()
            .allSatisfy(
                value -> assertThat(changelog).contains("`" + later.name() + "` `" + value + "`"));
      }
    }
  }
}
