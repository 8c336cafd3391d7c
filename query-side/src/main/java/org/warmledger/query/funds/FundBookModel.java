package org.warmledger.query.funds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.FundEvent;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepKind;

/** Keeps one document per fund. */
final class FundBookModel implements ReadModel<FundBook> {

  static final IndexDefinition INDEX = new IndexDefinition("funds", 1);

  @Configuration(proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition fundsReader() {
      return new ReaderDefinition(Funds.READER, List.of(new FundBookModel()));
    }
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<FundBook> documentType() {
    return FundBook.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return FundEvent.class.isAssignableFrom(fact.type())
        ? Stream.of(((FundEvent) fact.event()).fund().value())
        : Stream.empty();
  }

  @Override
  public FundBook fold(Optional<FundBook> before, String id, Fact fact) {
    Step step = before.map(FundBook::opened).orElseGet(() -> Step.of(StepKind.FUND, fact));
    return FundBook.fold(before, (FundEvent) fact.event(), fact.sequence(), step);
  }
}
