package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.events.wire.EventCodec;

/** Puts a batch of facts into documents: one look-up, pure folds, one bulk request. */
final class Projector {

  private final List<ReadModel<?>> models;
  private final Documents documents;
  private final Folding folding;
  private final DeadLetters deadLetters;
  private final Misfits misfits;
  private final EventCodec codec;

  /** What becomes of facts that can't be put into a document. */
  @FunctionalInterface
  interface Misfits {
    void meet(DocumentKey key, List<Fact> facts, String cause, String place);
  }

  Projector(
      List<ReadModel<?>> models,
      Documents documents,
      Folding folding,
      DeadLetters deadLetters,
      Misfits misfits,
      EventCodec codec) {
    this.codec = codec;
    this.models = List.copyOf(models);
    this.misfits = misfits;
    this.documents = documents;
    this.folding = folding;
    this.deadLetters = deadLetters;
  }

  void project(List<Fact> facts) {
    Map<DocumentKey, List<Fact>> work = byDocument(facts);
    if (work.isEmpty()) {
      return;
    }
    Set<String> blocked = deadLetters.blocked();
    List<DocumentKey> behind =
        work.keySet().stream().filter(key -> blocked.contains(key.toString())).toList();
    behind.forEach(key -> deadLetters.enqueueBehind(key, work.remove(key)));
    List<Folded> folded = fold(work);
    List<Documents.Refused> refused = documents.write(folded, facts.getLast());
    refused.forEach(one -> bury(one, work));
    folded.forEach(one -> one.poison().ifPresent(poison -> bury(one.key(), poison, refused)));
  }

  private Map<DocumentKey, List<Fact>> byDocument(List<Fact> facts) {
    Map<DocumentKey, List<Fact>> work = new LinkedHashMap<>();
    for (Fact fact : facts) {
      keysOf(fact).forEach(key -> work.computeIfAbsent(key, unused -> new ArrayList<>()).add(fact));
    }
    return work;
  }

  private Stream<DocumentKey> keysOf(Fact fact) {
    return models.stream()
        .flatMap(model -> model.documentsOf(fact).map(id -> new DocumentKey(model, id)));
  }

  private List<Folded> fold(Map<DocumentKey, List<Fact>> work) {
    Map<DocumentKey, Existing> existing = documents.fetch(work.keySet());
    codec.expect(
        existing.entrySet().stream()
            .filter(entry -> entry.getKey().model().has(ReadModel.Trait.OPENS_PERSONAL))
            .map(entry -> entry.getValue().source())
            .toList());
    return work.entrySet().stream()
        .map(
            entry ->
                folding.fold(
                    entry.getKey(),
                    Optional.ofNullable(existing.get(entry.getKey())),
                    entry.getValue()))
        .toList();
  }

  private void bury(Documents.Refused refused, Map<DocumentKey, List<Fact>> work) {
    List<Fact> facts = Objects.requireNonNull(work.get(refused.key()));
    misfits.meet(refused.key(), facts, refused.cause(), "index");
  }

  /** A document that the index refused took its poison with it already. */
  private void bury(DocumentKey key, Folded.Poison poison, List<Documents.Refused> refused) {
    if (refused.stream().noneMatch(one -> one.key().equals(key))) {
      misfits.meet(key, poison.facts(), poison.cause(), poison.place());
    }
  }

  /** Puts one fact into one document; answers why it can't be, if so. */
  Optional<Folded.Poison> retry(String document, Fact fact) {
    Optional<DocumentKey> key =
        keysOf(fact).filter(each -> each.toString().equals(document)).findFirst();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<Folded> folded = fold(Map.of(key.orElseThrow(), List.of(fact)));
    return documents.write(folded, fact).stream()
        .map(refused -> new Folded.Poison(List.of(fact), refused.cause(), "index"))
        .findFirst()
        .or(() -> folded.getFirst().poison());
  }
}
