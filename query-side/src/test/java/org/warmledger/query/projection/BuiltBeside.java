package org.warmledger.query.projection;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.warmledger.platform.reading.Tail;

/** A generation of a reader that a test has begun, to be filled up to a position. */
final class BuiltBeside {

  private final ReaderDefinition reader;
  private final ReaderParts parts;
  private final long goal;
  private final Rebuild rebuild;
  private final Generation built;
  private boolean isNew = true;

  BuiltBeside(ReaderDefinition reader, ReaderParts parts, long goal) {
    this.reader = reader;
    this.parts = parts;
    this.goal = goal;
    this.rebuild = new Rebuild(reader, parts, () -> {});
    parts.generations().begin(reader.name(), reader.indexes());
    this.built = parts.generations().of(reader.name()).built().orElseThrow();
  }

  String reader() {
    return reader.name();
  }

  String token() {
    return built.token();
  }

  Optional<Filling> filling(Fills fills, BooleanSupplier stopped) {
    boolean made = isNew;
    if (isNew) {
      rebuild.make(built, rebuild.tail(built));
      fills.forget(token());
      fills.begin(token(), goal);
      isNew = false;
    }
    return fills
        .of(token())
        .map(
            fill ->
                new Filling(
                    new Copy(reader, built, parts),
                    fill,
                    parts.tokens().of(token()),
                    made,
                    stopped));
  }

  /** The ordinary path, from the beginning. */
  void readsAll() {
    parts.indexes().make(built);
    rebuild.tail(built).begin();
    readsOn();
  }

  /** The ordinary path, from where it is. */
  void readsOn() {
    Tail<Fact> tail = rebuild.tail(built);
    long read = tail.advance(parts.head());
    if (read > 0) {
      tail.release();
    }
  }

  AllDocuments comesTo() {
    return AllDocuments.of(reader, built, parts);
  }

  void goes() {
    parts.indexes().drop(built);
    parts.deadLetters(token()).clear();
    parts.tokens().forget(token());
    parts.fills().forget(token());
    parts
        .jdbc()
        .update(
            "delete from reader_generation where reader = ? and generation = ?",
            built.reader(),
            built.number());
  }
}
