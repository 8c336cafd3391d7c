package org.warmledger.query.statistics;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.FormFiled;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per filing. */
final class FilingModel implements ReadModel<Filing> {

  static final IndexDefinition INDEX = new IndexDefinition("filings", 1);

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<Filing> documentType() {
    return Filing.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public boolean looksBack() {
    return false;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return fact.type().equals(FormFiled.class) ? Stream.of(id(fact)) : Stream.empty();
  }

  private static String id(Fact fact) {
    return fact.streamId() + "-" + (fact.sequence() + 1);
  }

  @Override
  public Filing fold(Optional<Filing> before, String id, Fact fact) {
    FormFiled filed = (FormFiled) fact.event();
    return new Filing(
        id,
        fact.sequence() + 1,
        filed.form().name(),
        filed.union().value(),
        filed.union().code().value(),
        Act.codes(filed.union()),
        filed.from(),
        filed.to(),
        filed.position(),
        filed.sha256(),
        filed.filedBy().value(),
        filed.occurredOn(),
        fact.recordedAt(),
        fact.position(),
        filed.content());
  }
}
