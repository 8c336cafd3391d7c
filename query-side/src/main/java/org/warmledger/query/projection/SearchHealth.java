package org.warmledger.query.projection;

import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether Elasticsearch answers, and which readers wait for something. Commands need neither. */
@Component("searchHealthIndicator")
final class SearchHealth extends AbstractHealthIndicator {

  private final ReadStore store;
  private final Readers readers;

  SearchHealth(ReadStore store, Readers readers) {
    super("Elasticsearch does not answer");
    this.store = store;
    this.readers = readers;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    store.check();
    List<String> waiting =
        readers.all().stream()
            .filter(reader -> !reader.isServed() || reader.error().isPresent())
            .map(Reader::name)
            .toList();
    if (waiting.isEmpty()) {
      health.up();
    } else {
      health.down().withDetail("waiting", waiting);
    }
  }
}
