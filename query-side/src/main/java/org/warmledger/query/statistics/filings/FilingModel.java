package org.warmledger.query.statistics.filings;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.FormFiled;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.statistics.acts.Act;

/** Keeps one document per filing. */
@Component
final class FilingModel extends ReadModel<Filing> {

  FilingModel() {
    super(
        Act.READER,
        Filing.INDEX,
        Filing.class,
        Grain.within(Set.of(FormFiled.class), fact -> Stream.of(id(fact))),
        FilingModel::fold,
        Trait.WRITTEN_ANEW);
  }

  private static String id(Fact fact) {
    return fact.streamId() + "-" + (fact.sequence() + 1);
  }

  private static Filing fold(Optional<Filing> before, String id, Fact fact) {
    FormFiled filed = (FormFiled) fact.event();
    return new Filing(
        filed.form().name(),
        filed.union().value(),
        filed.union().code().value(),
        filed.union().parts(),
        new Filing.ToldFiling(
            id,
            fact.sequence() + 1,
            filed.from(),
            filed.to(),
            filed.position(),
            filed.sha256(),
            filed.filedBy().value(),
            filed.occurredOn(),
            fact.recordedAt()),
        fact.position(),
        filed.content());
  }
}
