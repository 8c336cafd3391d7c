package org.warmledger.query.projection;

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
}
