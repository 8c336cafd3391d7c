package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.wire.EventCodec;

/** A question that asks for files has its section of the one document that there is of each. */
class PerFileTest {

  @Test
  void nothingIsKeptPerFileBesideItsDocument() throws IOException {
    EventCodec codec = new EventCodec(new GoldenKeys());
    List<Fact> facts = FoldedContracts.factsOfFiles(codec);
    assertThat(facts).hasSizeGreaterThan(30);
    assertThat(
            FoldedContracts.models(codec).stream()
                .filter(
                    model ->
                        facts.stream()
                            .anyMatch(
                                fact -> model.documentsOf(fact).anyMatch(fact.streamId()::equals)))
                .map(model -> model.index().name()))
        .containsExactly("files");
  }
}
