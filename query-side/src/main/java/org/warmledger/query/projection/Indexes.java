package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the indexes that are missing, each behind its alias. */
@Component
class Indexes {

  private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

  private final ElasticsearchClient client;

  Indexes(ElasticsearchClient client) {
    this.client = client;
  }

  /** Whether the cluster answers and has its shards. */
  boolean isReachable() {
    try {
      return !client
          .cluster()
          .health(health -> health.waitForStatus(HealthStatus.Yellow).timeout(t -> t.time("5s")))
          .timedOut();
    } catch (IOException | RuntimeException e) {
      LOG.info("waiting for Elasticsearch: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  /**
   * Makes the index unless it is there.
   *
   * @return whether it had to be made, so that its reader starts over
   */
  boolean ensure(IndexDefinition index) {
    if (has(index)) {
      return false;
    }
    try {
      if (!client.indices().exists(exists -> exists.index(index.physicalName())).value()) {
        create(index);
      }
      client.indices().putAlias(alias -> alias.index(index.physicalName()).name(index.name()));
      LOG.info("index {} made", index.physicalName());
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the index is there behind its alias. */
  boolean has(IndexDefinition index) {
    try {
      return client.indices().existsAlias(exists -> exists.name(index.name())).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void create(IndexDefinition index) throws IOException {
    try (InputStream mapping = index.mapping()) {
      client.indices().create(create -> create.index(index.physicalName()).withJson(mapping));
    }
  }
}
