package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** Counts what is asked of Elasticsearch, by the name of the question. */
final class CountedRequests {

  private static final Map<String, AtomicLong> ASKED = new ConcurrentHashMap<>();

  static long of(String question) {
    return ASKED.computeIfAbsent(question, unused -> new AtomicLong()).get();
  }

  static Map<String, AtomicLong> all() {
    return ASKED;
  }

  private static final Map<String, AtomicLong> WRITTEN = new ConcurrentHashMap<>();

  /** How many documents were written, by the index without its generation. */
  static Map<String, Long> written() {
    Map<String, Long> all = new TreeMap<>();
    WRITTEN.forEach((index, count) -> all.put(index, count.get()));
    return all;
  }

  private static void count(BulkOperation operation) {
    String alias = operation.isIndex() ? operation.index().index() : operation.create().index();
    WRITTEN
        .computeIfAbsent(
            String.valueOf(alias).replaceFirst("-g[0-9]+$", ""), unused -> new AtomicLong())
        .incrementAndGet();
  }

  @Bean
  static BeanPostProcessor countedTransport() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ElasticsearchClient client
            ? new ElasticsearchClient(new Counting(client._transport()))
            : bean;
      }
    };
  }

  private record Counting(ElasticsearchTransport transport) implements ElasticsearchTransport {

    private static void count(Endpoint<?, ?, ?> endpoint) {
      ASKED.computeIfAbsent(endpoint.id(), unused -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public <Q, A, E> A performRequest(
        Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
        throws IOException {
      count(endpoint);
      if (request instanceof BulkRequest bulk) {
        bulk.operations().forEach(CountedRequests::count);
      }
      return transport.performRequest(request, endpoint, options);
    }

    @Override
    public <Q, A, E> CompletableFuture<A> performRequestAsync(
        Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
      count(endpoint);
      return transport.performRequestAsync(request, endpoint, options);
    }

    @Override
    public JsonpMapper jsonpMapper() {
      return transport.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
      return transport.options();
    }

    @Override
    public void close() throws IOException {
      transport.close();
    }
  }
}
