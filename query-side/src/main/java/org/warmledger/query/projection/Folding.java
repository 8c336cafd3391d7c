package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.platform.web.StoreAway;
import tools.jackson.databind.json.JsonMapper;

/** Folds the facts of a batch into one document, skipping those that it already reflects. */
record Folding(JsonMapper json) {

  Folded fold(DocumentKey key, Optional<Existing> existing, List<Fact> facts) {
    return fold(key.model(), key, existing, facts);
  }

  private <D> Folded fold(
      ReadModel<D> model, DocumentKey key, Optional<Existing> existing, List<Fact> facts) {
    List<Fact> applied = new ArrayList<>();
    try {
      requireItsStreams(model, facts);
      Draft<D> draft = Draft.of(model, key.id(), existing, json);
      Optional<Folded.Poison> poison = Optional.empty();
      for (int next = 0; next < facts.size() && poison.isEmpty(); next++) {
        Fact fact = facts.get(next);
        if (!draft.has(fact)) {
          try {
            draft = draft.with(fact);
            applied.add(fact);
          } catch (RuntimeException e) {
            poison = Optional.of(poisonUnlessAway(facts.subList(next, facts.size()), e));
          }
        }
      }
      Optional<Folded.Write> written =
          draft.differs() ? Optional.of(draft.written(json)) : Optional.empty();
      return new Folded(key, written, applied, poison);
    } catch (RuntimeException e) {
      return new Folded(key, Optional.empty(), List.of(), Optional.of(poisonUnlessAway(facts, e)));
    }
  }

  /** By its own version a document would take facts of another stream for some it has already. */
  private static void requireItsStreams(ReadModel<?> model, List<Fact> facts) {
    if (model.feed() == ReadModel.Feed.ONE_STREAM
        && facts.stream().map(Fact::streamId).distinct().limit(2).count() > 1) {
      throw new IllegalStateException(model.index() + " is fed by more than one stream");
    }
  }

  /** A store that is away while a fact is folded (its keys, its place) is waited for. */
  private static Folded.Poison poisonUnlessAway(List<Fact> facts, RuntimeException failure) {
    if (StoreAway.in(failure).isPresent()) {
      throw failure;
    }
    return new Folded.Poison(
        List.copyOf(facts), failure.getClass().getSimpleName(), place(failure));
  }

  private static String place(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? "?" : trace[0].toString();
  }
}
