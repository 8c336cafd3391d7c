package org.warmledger.query.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.store.LedgerPositions;

/** Appends events to the real event store, as the command side would. */
public final class FilledLedger {

  public static final EventContext CONTEXT =
      new EventContext(
          new StaffId("caseworker@410803"),
          "caseworker",
          new UnionCode("410803"),
          "correlation",
          Optional.empty(),
          "tests",
          Optional.empty());

  private final QueryServer server;
  private final EventStore store;
  private final LedgerPositions positions;
  private final TransactionTemplate transactions;
  private final Map<String, Long> sequences = new HashMap<>();

  public FilledLedger(QueryServer server) {
    this.server = server;
    this.store = server.bean(EventStore.class);
    this.positions = server.bean(LedgerPositions.class);
    this.transactions = new TransactionTemplate(server.bean(PlatformTransactionManager.class));
  }

  /** The same ledger, behind a server that was started again. */
  public FilledLedger behind(QueryServer restarted) {
    FilledLedger next = new FilledLedger(restarted);
    next.sequences.putAll(sequences);
    return next;
  }

  /** Appends in one transaction; answers the position from which on they are visible. */
  public long append(List<? extends LedgerEvent> events) {
    List<GenericDomainEventMessage<LedgerEvent>> messages =
        events.stream().map(this::message).toList();
    transactions.executeWithoutResult(unused -> store.publish(messages));
    GenericDomainEventMessage<LedgerEvent> last = messages.getLast();
    return positions.of(last.getAggregateIdentifier(), last.getSequenceNumber());
  }

  public long append(LedgerEvent... events) {
    return append(List.of(events));
  }

  private GenericDomainEventMessage<LedgerEvent> message(LedgerEvent event) {
    String stream = stream(event);
    long sequence = sequences.merge(stream, 0L, (last, zero) -> last + 1);
    return new GenericDomainEventMessage<>(
        "test", stream, sequence, event, MetaData.from(CONTEXT.toMetadata()));
  }

  /** The stream that an event belongs to. */
  public static String stream(LedgerEvent event) {
    return switch (event) {
      case CaseEvent of -> of.caseId().value();
      case org.warmledger.events.ApplicationEvent of -> of.applicationId().value();
      case org.warmledger.events.UnionEvent of -> of.code().streamId();
      case org.warmledger.events.PersonEvent of -> of.person().value();
      case org.warmledger.events.ErasureEvent of -> of.erasure().value();
      case org.warmledger.events.CampaignEvent of -> of.campaignId().value();
      case org.warmledger.events.MovementEvent of -> of.movement().value();
      case org.warmledger.events.FundEvent of -> of.fund().streamId();
      case org.warmledger.events.CommitmentEvent of -> of.commitment().value();
      case org.warmledger.events.PlanEvent of -> of.planId().value();
      case org.warmledger.events.RosterEvent of -> of.rosterId().value();
      case org.warmledger.events.EnterpriseVisited of -> of.visitId().value();
      case org.warmledger.events.EnterpriseVisitReversed of -> of.visitId().value();
      case org.warmledger.events.ServiceProvided of -> of.serviceId().value();
      case org.warmledger.events.ServiceReversed of -> of.serviceId().value();
      case org.warmledger.events.CentreEvent of -> "centre-" + of.union().code();
      case org.warmledger.events.FindingEvent of -> of.findingId().value();
      case org.warmledger.events.CheckEvent of -> "checks-" + of.union().code();
      case org.warmledger.events.FormFiled of -> of.filingId().value();
      case org.warmledger.events.MismatchExplained of -> "mismatch-" + of.filingId();
    };
  }

  /** The tree that the samples refer to, in part; known by name when this returns. */
  public void registerUnions() {
    UnionPath nation = UnionPath.root(new UnionCode("100000"));
    UnionPath province = nation.child(new UnionCode("410000"));
    UnionPath city = province.child(new UnionCode("410800"));
    long position =
        append(
            union(nation, "中华全国总工会", UnionLevel.NATIONAL),
            union(province, "河南省总工会", UnionLevel.PROVINCE),
            union(city, "焦作市总工会", UnionLevel.CITY),
            union(city.child(new UnionCode("410802")), "解放区总工会", UnionLevel.COUNTY),
            union(city.child(new UnionCode("410803")), "中站区总工会", UnionLevel.COUNTY));
    server.ask(
        "GET",
        "/api/unions",
        "admin",
        "100000",
        List.of("Ledger-Position", Long.toString(position), "Prefer", "wait=30"));
  }

  private static UnionRegistered union(UnionPath path, String name, UnionLevel level) {
    return new UnionRegistered(
        path.code(), name, path, level, Optional.empty(), LocalDate.of(2020, 1, 1));
  }
}
