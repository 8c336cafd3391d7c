package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one generation makes of a page. Its trouble is its own: it stays behind, others go on. */
final class Share {

  private final Copy copy;
  private final List<Fact> facts;
  private final Map<DocumentKey, List<Fact>> work = new LinkedHashMap<>();
  private final Map<DocumentKey, List<Fact>> behind = new LinkedHashMap<>();
  private List<Folded> folded = List.of();
  private List<Documents.Refused> refused = List.of();
  private Optional<RuntimeException> failure = Optional.empty();

  private Share(Copy copy, List<Fact> facts) {
    this.copy = copy;
    this.facts = facts;
  }

  static Share of(Copy copy, List<Fact> facts) {
    Share share = new Share(copy, facts);
    share.attempt(() -> facts.forEach(share::route));
    return share;
  }

  private void route(Fact fact) {
    copy.documentsOf(fact)
        .forEach(key -> work.computeIfAbsent(key, unused -> new ArrayList<>()).add(fact));
  }

  /** Takes a step unless one before it failed. */
  void attempt(Runnable step) {
    if (failure.isEmpty()) {
      try {
        step.run();
      } catch (RuntimeException trouble) {
        failure = Optional.of(trouble);
      }
    }
  }

  Copy copy() {
    return copy;
  }

  boolean hasWork() {
    return failure.isEmpty() && !(work.isEmpty() && behind.isEmpty());
  }

  Optional<RuntimeException> failure() {
    return failure;
  }

  Set<DocumentKey> documents() {
    return work.keySet();
  }

  /** Facts for documents that open what is personal in them. */
  Stream<Fact> opened() {
    return work.entrySet().stream()
        .filter(entry -> entry.getKey().model().has(ReadModel.Trait.OPENS_PERSONAL))
        .flatMap(entry -> entry.getValue().stream());
  }

  /** What belongs to a document with dead letters waits behind them. */
  void holdBack(Set<String> blocked) {
    List<DocumentKey> held =
        work.keySet().stream().filter(key -> blocked.contains(key.toString())).toList();
    held.forEach(key -> behind.put(key, Objects.requireNonNull(work.remove(key))));
  }

  /** Leaves out all other documents. */
  void only(Predicate<DocumentKey> these) {
    work.keySet().removeIf(these.negate());
  }

  void requireDone() {
    failure.ifPresent(
        trouble -> {
          throw trouble;
        });
  }

  void fold(Folding folding, Documents.Fetched fetched) {
    work.keySet().stream()
        .filter(fetched.unknown()::containsKey)
        .findFirst()
        .ifPresent(
            key -> {
              throw Objects.requireNonNull(fetched.unknown().get(key));
            });
    folded =
        work.entrySet().stream()
            .map(
                entry ->
                    folding.fold(
                        entry.getKey(),
                        Optional.ofNullable(fetched.there().get(entry.getKey())),
                        entry.getValue()))
            .toList();
  }

  /** What it writes; empty when nothing changed. */
  Optional<Documents.Batch> written() {
    List<Folded> changed =
        folded.stream().filter(document -> document.written().isPresent()).toList();
    return changed.isEmpty() || failure.isPresent()
        ? Optional.empty()
        : Optional.of(new Documents.Batch(copy.generation(), changed, facts.getLast()));
  }

  void take(Documents.Outcome outcome) {
    refused = outcome.refused();
    failure = outcome.failure();
  }

  boolean buries() {
    return failure.isEmpty()
        && !(behind.isEmpty()
            && refused.isEmpty()
            && folded.stream().allMatch(document -> document.poison().isEmpty()));
  }

  /** Puts what does not fold or does not fit among the dead letters. */
  void bury() {
    behind.forEach(copy.deadLetters()::enqueueBehind);
    refused.forEach(
        one ->
            copy.misfits()
                .meet(
                    one.key(), Objects.requireNonNull(work.get(one.key())), one.cause(), "index"));
    folded.stream().filter(this::isAccepted).forEach(this::bury);
  }

  /** A document that the index refused took its poison with it already. */
  private boolean isAccepted(Folded document) {
    return refused.stream().noneMatch(one -> one.key().equals(document.key()));
  }

  private void bury(Folded document) {
    document
        .poison()
        .ifPresent(
            poison ->
                copy.misfits()
                    .meet(document.key(), poison.facts(), poison.cause(), poison.place()));
  }

  /** Why its only document could not be written; empty when it was. */
  Optional<Folded.Poison> poison() {
    return refused.stream()
        .map(one -> new Folded.Poison(facts, one.cause(), "index"))
        .findFirst()
        .or(() -> folded.stream().flatMap(one -> one.poison().stream()).findFirst());
  }
}
