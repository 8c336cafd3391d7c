package org.warmledger.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document in memory, with what facts have made of it since it was stored.
 *
 * @param stored as what it is stored; empty when it is not
 * @param version of a document of one stream: the sequence of its last fact, plus one
 * @param reflects of a document of many streams
 */
record Draft<D>(
    ReadModel<D> model,
    String id,
    Optional<Existing.Stamp> stored,
    Optional<D> document,
    long version,
    Optional<Reflected> reflects,
    boolean differs) {

  private static final int EMPTY = "{}".length();

  static Draft<?> of(DocumentKey key, Optional<Existing> existing, JsonMapper json) {
    return of(key.model(), key.id(), existing, json);
  }

  static <D> Draft<D> of(
      ReadModel<D> model, String id, Optional<Existing> existing, JsonMapper json) {
    return new Draft<>(
        model,
        id,
        existing.map(Existing::stamp),
        existing.map(document -> read(model, document, json)),
        existing.map(Existing::version).orElse(0L),
        existing.flatMap(document -> reflects(document, json)),
        false);
  }

  private static <D> D read(ReadModel<D> model, Existing existing, JsonMapper json) {
    ObjectNode source = existing.source().deepCopy();
    source.remove(ReadModel.REFLECTS);
    return json.treeToValue(source, model.documentType());
  }

  private static Optional<Reflected> reflects(Existing existing, JsonMapper json) {
    return Optional.ofNullable(existing.source().get(ReadModel.REFLECTS))
        .map(node -> json.treeToValue(node, Reflected.class));
  }

  /** Whether a fact is in it already. */
  boolean has(Fact fact) {
    return switch (model.feed()) {
      case ONE_STREAM -> fact.sequence() < version;
      case MANY_STREAMS -> reflects.isPresent() && reflects.orElseThrow().covers(fact.position());
    };
  }

  Draft<D> with(Fact fact) {
    return new Draft<>(
        model,
        id,
        stored,
        Optional.of(model.fold(document, id, fact)),
        fact.sequence() + 1,
        Optional.of(advanced(fact)),
        true);
  }

  private Reflected advanced(Fact fact) {
    return reflects
        .map(already -> already.with(fact.position()))
        .orElseGet(() -> Reflected.upTo(fact.position()));
  }

  /** The same, stored; what one stream feeds is known by its version. */
  Draft<D> as(Optional<Existing.Stamp> stamp) {
    return new Draft<>(model, id, stamp.or(() -> stored), document, version, reflects, false);
  }

  Folded.Write written(JsonMapper json) {
    return new Folded.Write(bytes(json), condition());
  }

  private byte[] bytes(JsonMapper json) {
    byte[] source = json.writeValueAsBytes(document.orElseThrow());
    return model.feed() == ReadModel.Feed.ONE_STREAM
        ? source
        : with(source, json.writeValueAsBytes(reflects.orElseThrow()));
  }

  /** One field more behind those that there are, without making a tree of them. */
  private static byte[] with(byte[] source, byte[] reflects) {
    String separator = source.length > EMPTY ? "," : "";
    byte[] name = (separator + '"' + ReadModel.REFLECTS + "\":").getBytes(UTF_8);
    return ByteBuffer.allocate(source.length + name.length + reflects.length)
        .put(source, 0, source.length - 1)
        .put(name)
        .put(reflects)
        .put((byte) '}')
        .array();
  }

  private Folded.Condition condition() {
    return switch (model.feed()) {
      case ONE_STREAM -> new Folded.Condition.Newer(version);
      case MANY_STREAMS ->
          stored
              .<Folded.Condition>map(
                  now -> new Folded.Condition.Unchanged(now.seqNo(), now.primaryTerm()))
              .orElseGet(Folded.Condition.Absent::new);
    };
  }
}
