package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.platform.web.StoreAway;
import tools.jackson.core.JacksonException;

/**
 * Documents in memory while facts are folded into them, a bounded number of bytes of them. Each is
 * written when everything is in it, or when it has to make room. One thread at a time works here.
 */
final class Desk {

  /** Facts folded until somebody looks whether there is room. */
  private static final int BETWEEN_LOOKS = 500;

  /** What a document takes besides what is folded into it. */
  private static final long AT_LEAST = 512;

  /**
   * A fact that changes a document.
   *
   * @param bytes what it adds to it, at most
   */
  record Errand(Filling filling, DocumentKey key, Fact fact, long bytes) {}

  private record Held(Filling filling, Draft<?> draft, long bytes) {

    Held with(Errand task) {
      return new Held(filling, draft.with(task.fact()), bytes + task.bytes());
    }
  }

  private final Documents documents;
  private final EventCodec codec;
  private final Outbox outbox;
  private final long most;
  private final boolean elsewhere;
  private final Map<DocumentKey, Held> held = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Filling, Set<DocumentKey>> left = new HashMap<>();
  private boolean asks;
  private long bytes;

  /**
   * Nothing lies on it.
   *
   * @param most bytes of documents on it
   * @param elsewhere whether a document that does not lie here may be in its index
   */
  Desk(Documents documents, EventCodec codec, long most, boolean elsewhere) {
    this.documents = documents;
    this.codec = codec;
    this.outbox = new Outbox(documents, this::answered);
    this.most = most;
    this.elsewhere = elsewhere;
    this.asks = elsewhere;
  }

  /** Folds a page. */
  void fold(List<Errand> page) {
    expectKeys(page);
    Parcels.of(page, unused -> 1L, BETWEEN_LOOKS).forEach(this::foldSome);
  }

  private void foldSome(List<Errand> some) {
    List<Errand> tasks = some.stream().filter(this::isDoneHere).toList();
    if (asks) {
      fetch(tasks);
    }
    tasks.forEach(this::fold);
    writeWhatIsWhole(tasks);
    if (bytes > most) {
      makeRoom();
    }
  }

  private boolean isDoneHere(Errand task) {
    Set<String> blocked = task.filling().blocked();
    if (!blocked.isEmpty() && blocked.contains(task.key().toString())) {
      leave(task.filling(), task.key());
      return false;
    }
    return task.filling().isWanted();
  }

  /** Whatever cannot be put into a document is left to the ordinary path, with all behind it. */
  private void leave(Filling filling, DocumentKey key) {
    filling.blocked().add(key.toString());
    left.computeIfAbsent(filling, unused -> new HashSet<>()).add(key);
    forget(key);
  }

  private void forget(DocumentKey key) {
    Optional.ofNullable(held.remove(key)).ifPresent(gone -> bytes -= gone.bytes());
  }

  private void hold(DocumentKey key, Held one) {
    Optional.ofNullable(held.put(key, one)).ifPresent(gone -> bytes -= gone.bytes());
    bytes += one.bytes();
  }

  private void expectKeys(List<Errand> tasks) {
    codec.expect(
        List.of(),
        tasks.stream()
            .filter(task -> task.key().model().has(ReadModel.Trait.OPENS_PERSONAL))
            .map(Errand::fact)
            .distinct()
            .map(fact -> fact.stored().json())
            .toList());
  }

  private void fetch(List<Errand> tasks) {
    Map<DocumentKey, Filling> unknown = new LinkedHashMap<>();
    tasks.stream()
        .filter(task -> !isAnew(task.key()) && !held.containsKey(task.key()))
        .forEach(task -> unknown.put(task.key(), task.filling()));
    if (!unknown.isEmpty()) {
      take(documents.fetch(unknown.keySet()), unknown);
    }
  }

  private void take(Documents.Fetched fetched, Map<DocumentKey, Filling> whose) {
    fetched.unknown().forEach((key, why) -> Objects.requireNonNull(whose.get(key)).failsWith(why));
    codec.expect(
        fetched.there().entrySet().stream()
            .filter(one -> one.getKey().model().has(ReadModel.Trait.OPENS_PERSONAL))
            .map(one -> one.getValue().source())
            .toList(),
        List.of());
    fetched
        .there()
        .forEach((key, existing) -> take(key, existing, Objects.requireNonNull(whose.get(key))));
  }

  private void take(DocumentKey key, Existing existing, Filling filling) {
    try {
      Draft<?> draft = Draft.of(key, Optional.of(existing), codec.mapper());
      hold(key, new Held(filling, draft, AT_LEAST + existing.source().toString().length()));
    } catch (RuntimeException unreadable) {
      leaveUnlessAway(filling, key, unreadable);
    }
  }

  private void leaveUnlessAway(Filling filling, DocumentKey key, RuntimeException failure) {
    if (StoreAway.in(failure).isPresent()) {
      throw failure;
    }
    leave(filling, key);
  }

  private static boolean isAnew(DocumentKey key) {
    return key.model().has(ReadModel.Trait.WRITTEN_ANEW);
  }

  private void fold(Errand task) {
    if (isDoneHere(task)) {
      Held now =
          Optional.ofNullable(held.get(task.key())).orElseGet(() -> begun(task.filling(), task));
      if (!now.draft().has(task.fact())) {
        try {
          hold(task.key(), now.with(task));
        } catch (RuntimeException failure) {
          leaveUnlessAway(task.filling(), task.key(), failure);
        }
      }
    }
  }

  private Held begun(Filling filling, Errand task) {
    return new Held(filling, Draft.of(task.key(), Optional.empty(), codec.mapper()), AT_LEAST);
  }

  private void writeWhatIsWhole(List<Errand> tasks) {
    Set<DocumentKey> whole =
        tasks.stream()
            .map(Errand::key)
            .filter(Desk::isAnew)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    write(whole);
    whole.forEach(this::forget);
  }

  /** Those that were not needed for the longest time go, and may be asked for again. */
  private void makeRoom() {
    List<DocumentKey> oldest = new ArrayList<>();
    long over = bytes - most / 2;
    for (Map.Entry<DocumentKey, Held> next : held.entrySet()) {
      if (over > 0) {
        oldest.add(next.getKey());
        over -= next.getValue().bytes();
      }
    }
    write(oldest);
    outbox.send();
    oldest.forEach(this::forget);
    asks = true;
  }

  /** Writes everything that has changed, and holds it on. */
  void save() {
    write(List.copyOf(held.keySet()));
  }

  /** Everything is in these documents: they are written with those of the next stream. */
  void finish() {
    write(List.copyOf(held.keySet()));
    held.clear();
    bytes = 0;
    asks = elsewhere;
  }

  private void write(Collection<DocumentKey> keys) {
    for (DocumentKey key : keys) {
      Held one = held.get(key);
      if (one != null && one.draft().differs() && one.filling().isWanted()) {
        write(key, one);
      }
    }
  }

  private void write(DocumentKey key, Held one) {
    try {
      outbox.add(one.filling(), key, one.draft().written(codec.mapper()));
    } catch (JacksonException unwritable) {
      leaveUnlessAway(one.filling(), key, unwritable);
    }
  }

  /**
   * Sends what was written.
   *
   * @return what is left to the ordinary path since this was asked
   */
  Map<Filling, Set<DocumentKey>> send() {
    outbox.send();
    Map<Filling, Set<DocumentKey>> all = Map.copyOf(left);
    left.clear();
    return all;
  }

  private void answered(Filling filling, DocumentKey key, Documents.Answer answer) {
    switch (answer) {
      case Documents.Answer.There(Optional<Existing.Stamp> stamp) ->
          held.computeIfPresent(
              key, (unused, one) -> new Held(filling, one.draft().as(stamp), one.bytes()));
      case Documents.Answer.Unfit() -> leave(filling, key);
      case Documents.Answer.Failed(RuntimeException why) -> filling.failsWith(why);
    }
  }
}
