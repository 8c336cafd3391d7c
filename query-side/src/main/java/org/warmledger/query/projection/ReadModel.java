package org.warmledger.query.projection;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One kind of document: which of them a fact changes, and how. Folds are pure; writing, replaying
 * and retrying are the engine's.
 */
public interface ReadModel<D> {

  /** What feeds one document, hence how the engine knows that a fact is already in it. */
  enum Feed {
    /** Facts of one stream: the document's version is the sequence of its last fact, plus one. */
    ONE_STREAM,
    /** Facts of many streams: the document keeps the ledger position it reflects. */
    MANY_STREAMS
  }

  IndexDefinition index();

  Class<D> documentType();

  Feed feed();

  /** Ids of the documents that a fact changes; empty when it is none of this model's business. */
  Stream<String> documentsOf(Fact fact);

  /** The document after the fact. */
  D fold(Optional<D> before, String id, Fact fact);

  /** Whether a fold looks at the document before it. */
  default boolean looksBack() {
    return true;
  }

  /** Whether a fold opens what is personal in the document before it. */
  default boolean opensPersonal() {
    return false;
  }

  /** Whether the documents are found by searching; otherwise they are only got by id, at once. */
  default boolean isSearched() {
    return true;
  }
}
