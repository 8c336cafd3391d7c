package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.platform.web.Problem;

/**
 * Where the reads look: documents by id, and searches. When it is away, the caller is told to
 * retry.
 */
@Component
public class ReadStore {

  /** Somebody looked into an index that is not there. */
  record IndexGone() {}

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final ElasticsearchClient client;
  private final ApplicationEventPublisher events;

  ReadStore(ElasticsearchClient client, ApplicationEventPublisher events) {
    this.client = client;
    this.events = events;
  }

  /** A document as it is now, searchable yet or not. */
  public <D> Optional<D> get(IndexDefinition index, String id, Class<D> type) {
    GetResponse<D> answer = ask(() -> client.get(get -> get.index(index.name()).id(id), type));
    return Optional.ofNullable(answer.source());
  }

  /** What a search finds. */
  public <D> SearchResponse<D> search(SearchRequest request, Class<D> type) {
    return ask(() -> client.search(request, type));
  }

  @FunctionalInterface
  private interface Question<T> {
    T ask() throws IOException;
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (IOException e) {
      throw away();
    } catch (ElasticsearchException e) {
      if (e.status() == BAD_REQUEST) {
        throw e;
      }
      if (e.status() == NOT_FOUND) {
        events.publishEvent(new IndexGone());
      }
      throw away();
    }
  }

  private static Problem away() {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "SEARCH_UNAVAILABLE");
  }
}
