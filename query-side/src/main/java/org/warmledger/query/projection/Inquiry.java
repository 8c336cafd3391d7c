package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Something asked of Elasticsearch. */
@FunctionalInterface
interface Inquiry<T> {

  T ask() throws IOException;

  /** The answer, or that there is none because the store is away. */
  static <T> T ask(Inquiry<T> inquiry) {
    try {
      return inquiry.ask();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What failed, without the values that Elasticsearch repeats in its reasons. */
  static String kindOf(RuntimeException failure) {
    return failure instanceof ElasticsearchException refused
        ? refused.endpointId() + " " + refused.error().type()
        : failure.getClass().getSimpleName();
  }
}
