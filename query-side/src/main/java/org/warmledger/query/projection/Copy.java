package org.warmledger.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.warmledger.platform.reading.Followed;
import org.warmledger.platform.store.Turn;

/** The documents of one generation, and up to where they reflect the ledger. */
final class Copy implements Followed {

  private final Generation generation;
  private final ReaderParts parts;
  private final DeadLetters deadLetters;
  private final ReaderPosition position;
  private final Visibility visibility;
  private final Misfits misfits;
  private final List<Kind> documents;
  private final List<String> searched;

  /** What becomes of facts that can't be put into a document. */
  @FunctionalInterface
  interface Misfits {
    void meet(DocumentKey key, List<Fact> facts, String cause, String place);
  }

  private record Kind(ReadModel<?> model, String written) {
    Stream<DocumentKey> documentsOf(Fact fact) {
      return model.documentsOf(fact).map(id -> new DocumentKey(written, model, id));
    }
  }

  Copy(ReaderDefinition definition, Generation generation, ReaderParts parts) {
    this.generation = generation;
    this.parts = parts;
    this.searched = definition.searchedIndexes().stream().filter(generation::has).toList();
    this.deadLetters = parts.deadLetters(generation.token());
    this.position =
        new ReaderPosition(
            () -> Turn.forAll(() -> parts.tokens().of(generation.token())),
            () -> parts.shared().hurry());
    this.visibility = new Visibility(position, () -> parts.reads().refresh(generation, searched));
    this.misfits = misfits(definition);
    this.documents =
        definition.models().stream()
            .filter(model -> generation.has(model.index().name()))
            .map(model -> new Kind(model, generation.written(model.index().name())))
            .toList();
  }

  /**
   * Documents of newer code may not fit into an index of before. That is no fault of the facts, so
   * they don't become dead letters: the index stays as it is, and the one being built has them.
   */
  private Misfits misfits(ReaderDefinition definition) {
    return generation.isOlderThan(definition.indexes())
        ? (key, facts, cause, place) -> {
          throw new StandsStill(key.index() + " is of an older version: " + cause);
        }
        : deadLetters::enqueue;
  }

  Generation generation() {
    return generation;
  }

  int number() {
    return generation.number();
  }

  @Override
  public String token() {
    return generation.token();
  }

  @Override
  public void movedTo(TrackingToken token) {
    position.movedTo(token);
  }

  @Override
  public void forget() {
    position.forget();
  }

  @Override
  public String kindOf(RuntimeException failure) {
    return Inquiry.kindOf(failure);
  }

  ReaderPosition position() {
    return position;
  }

  DeadLetters deadLetters() {
    return deadLetters;
  }

  Misfits misfits() {
    return misfits;
  }

  /** The documents that a fact changes. */
  Stream<DocumentKey> documentsOf(Fact fact) {
    return documents.stream().flatMap(kind -> kind.documentsOf(fact));
  }

  boolean hasDocumentsOf(ReadModel.Feed feed) {
    return documents.stream().anyMatch(kind -> kind.model().feed() == feed);
  }

  /** Those of them that are fed by so many streams. */
  Stream<DocumentKey> documentsOf(Fact fact, ReadModel.Feed feed) {
    return documents.stream()
        .filter(kind -> kind.model().feed() == feed)
        .flatMap(kind -> kind.documentsOf(fact));
  }

  /**
   * The token up to which a read finds everything; what is only got by id is found at once.
   *
   * @param wanted a position that is reached already
   */
  Optional<TrackingToken> visible(OptionalLong wanted) {
    return searched.isEmpty() ? position.now() : visibility.upTo(wanted);
  }

  /** Tries the dead letters once more; answers how many documents are clear now. */
  int retryDeadLetters() {
    int clear =
        deadLetters.retry(
            (document, message) ->
                retry(document, message)
                    .map(poison -> new ThrowableCause(poison.cause(), poison.place())));
    visibility.forget();
    return clear;
  }

  private Optional<Folded.Poison> retry(String document, EventMessage<?> message) {
    return parts.projector().retry(this, document, parts.facts().of(message));
  }
}
