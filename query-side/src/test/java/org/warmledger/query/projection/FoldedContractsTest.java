package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.wire.EventCodec;

/**
 * Documents that exist were folded by the code of their day. When the same facts fold otherwise
 * now, the index takes a new version, and its documents are read anew (ADR 0021).
 */
class FoldedContractsTest {

  private static Map<String, Map<String, String>> kept;
  private static Map<String, Map<String, String>> today;

  @BeforeAll
  static void foldEverything() throws IOException {
    today = FoldedContracts.today();
    if ("write".equals(System.getProperty("folds"))) {
      FoldedContracts.write(today);
    }
    kept = FoldedContracts.kept();
  }

  @Test
  void whatFoldsOtherwiseIsANewVersionOfItsIndex() {
    Set<String> known = FoldedContracts.indexes(kept);
    for (String event : kept.keySet()) {
      for (String index : known) {
        if (FoldedContracts.indexes(today).contains(index)) {
          assertThat(today.get(event).get(index))
              .as("%s makes other documents of %s: give that index its next version", index, event)
              .isEqualTo(kept.get(event).get(index));
        }
      }
    }
  }

  @Test
  void everyEventAndEveryIndexIsWrittenDown() {
    assertThat(kept.keySet()).as("-Dfolds=write writes down what is new").isEqualTo(today.keySet());
    assertThat(FoldedContracts.indexes(kept))
        .as("-Dfolds=write writes down what is new")
        .isEqualTo(FoldedContracts.indexes(today));
  }

  @Test
  void everyReadModelIsToldSomething() {
    assertThat(FoldedContracts.models(new EventCodec(new GoldenKeys())))
        .hasSizeGreaterThan(20)
        .allMatch(model -> FoldedContracts.indexes(today).contains(model.index().toString()));
  }
}
