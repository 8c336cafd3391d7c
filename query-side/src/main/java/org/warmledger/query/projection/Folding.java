package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.platform.web.StoreAway;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
      Progress<D> progress = start(model, existing);
      Optional<Folded.Poison> poison = Optional.empty();
      for (int next = 0; next < facts.size() && poison.isEmpty(); next++) {
        Fact fact = facts.get(next);
        if (!isIn(model, existing, progress.reflects(), fact)) {
          try {
            progress = progress.with(model, key.id(), fact);
            applied.add(fact);
          } catch (RuntimeException e) {
            poison = Optional.of(poisonUnlessAway(facts.subList(next, facts.size()), e));
          }
        }
      }
      return new Folded(key, write(model, existing, progress, applied), applied, poison);
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

  private record Progress<D>(Optional<D> document, Optional<Reflected> reflects) {

    Progress<D> with(ReadModel<D> model, String id, Fact fact) {
      return new Progress<>(
          Optional.of(model.fold(document, id, fact)), Optional.of(advanced(reflects, fact)));
    }
  }

  private <D> Progress<D> start(ReadModel<D> model, Optional<Existing> existing) {
    return new Progress<>(
        existing.map(document -> read(model, document)), existing.flatMap(this::reflects));
  }

  /** A store that is away while a fact is folded (its keys, its place) is waited for. */
  private static Folded.Poison poisonUnlessAway(List<Fact> facts, RuntimeException failure) {
    if (StoreAway.in(failure).isPresent()) {
      throw failure;
    }
    return new Folded.Poison(
        List.copyOf(facts), failure.getClass().getSimpleName(), place(failure));
  }

  private static boolean isIn(
      ReadModel<?> model, Optional<Existing> existing, Optional<Reflected> reflects, Fact fact) {
    return switch (model.feed()) {
      case ONE_STREAM -> existing.isPresent() && fact.sequence() < existing.orElseThrow().version();
      case MANY_STREAMS -> reflects.isPresent() && reflects.orElseThrow().covers(fact.position());
    };
  }

  private static Reflected advanced(Optional<Reflected> reflects, Fact fact) {
    return reflects
        .map(already -> already.with(fact.position()))
        .orElseGet(() -> Reflected.upTo(fact.position()));
  }

  private Optional<Reflected> reflects(Existing existing) {
    return Optional.ofNullable(existing.source().get(ReadModel.REFLECTS))
        .map(node -> json.treeToValue(node, Reflected.class));
  }

  private <D> D read(ReadModel<D> model, Existing existing) {
    ObjectNode source = existing.source().deepCopy();
    source.remove(ReadModel.REFLECTS);
    return json.treeToValue(source, model.documentType());
  }

  private <D> Optional<Folded.Write> write(
      ReadModel<D> model, Optional<Existing> existing, Progress<D> progress, List<Fact> applied) {
    if (applied.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Folded.Write(
            written(model, progress.document().orElseThrow(), progress.reflects().orElseThrow()),
            condition(model, existing, applied.getLast())));
  }

  private <D> byte[] written(ReadModel<D> model, D document, Reflected reflects) {
    if (model.feed() == ReadModel.Feed.ONE_STREAM) {
      return json.writeValueAsBytes(document);
    }
    ObjectNode source = json.valueToTree(document);
    source.set(ReadModel.REFLECTS, json.valueToTree(reflects));
    return json.writeValueAsBytes(source);
  }

  private static Folded.Condition condition(
      ReadModel<?> model, Optional<Existing> existing, Fact last) {
    return switch (model.feed()) {
      case ONE_STREAM -> new Folded.Condition.Newer(last.sequence() + 1);
      case MANY_STREAMS ->
          existing
              .<Folded.Condition>map(
                  now -> new Folded.Condition.Unchanged(now.seqNo(), now.primaryTerm()))
              .orElseGet(Folded.Condition.Absent::new);
    };
  }

  private static String place(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? "?" : trace[0].toString();
  }
}
