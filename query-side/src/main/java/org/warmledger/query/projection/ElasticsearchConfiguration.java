package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.net.URI;
import java.util.Arrays;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.wire.EventCodec;

/** The one connection to Elasticsearch; documents are written through the mapper that seals. */
@Configuration(proxyBeanMethods = false)
class ElasticsearchConfiguration {

  private static final int MOST_CONNECTIONS = 64;

  @Bean(destroyMethod = "close")
  ElasticsearchTransport elasticsearchTransport(
      @Value("${warmledger.elasticsearch.url:http://localhost:9200}") String urls,
      @Value("${warmledger.elasticsearch.connect-timeout-ms:2000}") int connectTimeout,
      @Value("${warmledger.elasticsearch.answer-timeout-ms:30000}") int answerTimeout,
      ElasticsearchAccess access,
      EventCodec codec) {
    URI[] nodes =
        Arrays.stream(urls.split(",")).map(String::strip).map(URI::create).toArray(URI[]::new);
    Rest5ClientBuilder http =
        Rest5Client.builder(nodes)
            .setConnectionConfigCallback(
                connection ->
                    connection
                        .setConnectTimeout(Timeout.ofMilliseconds(connectTimeout))
                        .setSocketTimeout(Timeout.ofMilliseconds(answerTimeout)))
            .setConnectionManagerCallback(
                pool -> pool.setMaxConnPerRoute(MOST_CONNECTIONS).setMaxConnTotal(MOST_CONNECTIONS))
            .setRequestConfigCallback(
                request -> request.setResponseTimeout(Timeout.ofMilliseconds(answerTimeout)))
            .setDefaultHeaders(access.headers());
    access.trusted().ifPresent(http::setSSLContext);
    return new Rest5ClientTransport(http.build(), new Jackson3JsonpMapper(codec.mapper()));
  }

  @Bean
  ElasticsearchClient elasticsearchClient(ElasticsearchTransport transport) {
    return new ElasticsearchClient(transport);
  }
}
