package org.warmledger.query.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a file's document are read and written by themselves. */
class FileDocumentTest {

  private static final JsonMapper JSON = new JsonMapper();

  private record Counted(int times) {}

  private static FileDocument stored() {
    return JSON.readValue(
        "{\"ofNobody\":{\"b\":1,\"a\":[null,\"二\"]},\"counted\":{\"times\":1}}",
        FileDocument.class);
  }

  @Test
  void aPartThatNoFactChangesIsWrittenAsItWasRead() {
    assertThat(JSON.writeValueAsString(stored().with("counted", new Counted(2))))
        .isEqualTo("{\"counted\":{\"times\":2},\"ofNobody\":{\"b\":1,\"a\":[null,\"二\"]}}");
  }

  @Test
  void aPartThatWasChangedIsNotReadAgain() {
    Counted changed = new Counted(2);
    assertThat(stored().part("counted", Counted.class, JSON)).contains(new Counted(1));
    assertThat(stored().with("counted", changed).part("counted", Counted.class, JSON).orElseThrow())
        .isSameAs(changed);
    assertThat(stored().part("missing", Counted.class, JSON)).isEmpty();
  }
}
