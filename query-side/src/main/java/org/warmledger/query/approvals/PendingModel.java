package org.warmledger.query.approvals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseTransferred;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;

/** Keeps one document per file for which aid was ever proposed. */
final class PendingModel implements ReadModel<PendingAids> {

  static final IndexDefinition INDEX = new IndexDefinition("approvals", 1);
  static final String READER = "disbursements";

  private static final Set<Class<?>> OURS =
      Set.of(
          AidProposed.class,
          AidApproved.class,
          AidRejected.class,
          CaseTransferred.class,
          CasePersonErased.class);

  @Configuration(proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition approvalsReader() {
      return new ReaderDefinition(READER, List.of(new PendingModel()));
    }
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<PendingAids> documentType() {
    return PendingAids.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return OURS.contains(fact.type()) ? Stream.of(fact.streamId()) : Stream.empty();
  }

  @Override
  public PendingAids fold(Optional<PendingAids> before, String id, Fact fact) {
    return PendingAids.fold(before, (CaseEvent) fact.event());
  }
}
