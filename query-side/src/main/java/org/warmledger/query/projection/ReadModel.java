package org.warmledger.query.projection;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One kind of document: which of them a fact changes, and how. A read model is a component that
 * says this and nothing else; writing, replaying and retrying are the engine's.
 */
public abstract class ReadModel<D> {

  /** Where a document of many streams says which facts are in it; nobody but the engine asks. */
  public static final String REFLECTS = "reflects";

  /** What feeds one document, hence how the engine knows that a fact is already in it. */
  public enum Feed {
    /** Facts of one stream: the document's version is the sequence of its last fact, plus one. */
    ONE_STREAM,
    /** Facts of many streams: the document keeps the ledger position it reflects. */
    MANY_STREAMS
  }

  /** What is not so for most models. */
  public enum Trait {
    /** A fold doesn't look at the document before it. */
    WRITTEN_ANEW,
    /** A fold opens what is personal in the document before it. */
    OPENS_PERSONAL,
    /** Documents are never searched, only got by id, at once. */
    GOT_BY_ID
  }

  /** The document after a fact; pure. */
  @FunctionalInterface
  public interface Fold<D> {
    /** What the fact makes of the document, which may be its first. */
    D after(Optional<D> before, String id, Fact fact);
  }

  private record Spec<D>(
      String reader,
      IndexDefinition index,
      Class<D> documentType,
      Grain grain,
      Fold<D> fold,
      Set<Trait> traits) {}

  private final Spec<D> spec;

  /**
   * A whole read model in one declaration.
   *
   * @param reader who keeps the documents; models that name the same reader share one reading
   * @param grain which facts change which documents
   * @param traits whatever is not so for most
   */
  protected ReadModel(
      String reader,
      IndexDefinition index,
      Class<D> documentType,
      Grain grain,
      Fold<D> fold,
      Trait... traits) {
    this.spec = new Spec<>(reader, index, documentType, grain, fold, Set.of(traits));
  }

  final String reader() {
    return spec.reader();
  }

  final IndexDefinition index() {
    return spec.index();
  }

  final Class<D> documentType() {
    return spec.documentType();
  }

  final Feed feed() {
    return spec.grain().feed();
  }

  /** Ids of the documents that a fact changes; empty when it is none of this model's business. */
  final Stream<String> documentsOf(Fact fact) {
    return spec.grain().documentsOf(fact);
  }

  final D fold(Optional<D> before, String id, Fact fact) {
    return spec.fold().after(before, id, fact);
  }

  final boolean has(Trait trait) {
    return spec.traits().contains(trait);
  }
}
