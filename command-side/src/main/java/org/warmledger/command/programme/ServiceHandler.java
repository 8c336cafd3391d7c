package org.warmledger.command.programme;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.HardshipCaseAggregate;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.ServiceId;

/** Writes a service and moves its money in one unit of work. */
@Component
class ServiceHandler {

  private final Repository<Service> services;
  private final CaseFiles files;
  private final Disbursing disbursing;

  ServiceHandler(Repository<Service> services, CaseFiles files, Disbursing disbursing) {
    this.services = services;
    this.files = files;
    this.disbursing = disbursing;
  }

  @CommandHandler
  Written handle(ProvideService command, MetaData metadata) {
    Optional<CaseFile> file = command.fact().caseId().flatMap(id -> file(id, metadata));
    Aggregate<Service> service = loadOrCreate(command.fact().serviceId());
    List<ServiceProvided> facts =
        ServiceState.decide(command, file, service.invoke(Service::state)).orRefuse();
    facts.forEach(fact -> disbursing.pay(Activity.of(fact)));
    return service.invoke(found -> found.record(facts));
  }

  @CommandHandler
  Written handle(ReverseService command, MetaData metadata) {
    Aggregate<Service> service = load(command.serviceId());
    ServiceState state = service.invoke(Service::state);
    ServiceProvided before = provided(state);
    Admission.admit(before.union(), service.version(), metadata, RejectionCode.SERVICE_NOT_FOUND);
    List<ServiceReversed> facts = ServiceState.decide(command, state).orRefuse();
    facts.forEach(fact -> disbursing.refund(Activity.of(before), fact.occurredOn()));
    return service.invoke(found -> found.record(facts));
  }

  private static ServiceProvided provided(ServiceState state) {
    return switch (state) {
      case ServiceState.Unknown unknown -> throw Refusal.of(RejectionCode.SERVICE_NOT_FOUND);
      case ServiceState.Provided provided -> provided.fact();
      case ServiceState.Reversed reversed -> reversed.fact();
    };
  }

  private Optional<CaseFile> file(CaseId id, MetaData metadata) {
    return files.admitted(id, metadata).invoke(HardshipCaseAggregate::state).content();
  }

  private Aggregate<Service> load(ServiceId id) {
    try {
      return services.load(id.value());
    } catch (AggregateNotFoundException unknown) {
      throw Refusal.of(RejectionCode.SERVICE_NOT_FOUND, unknown);
    }
  }

  private Aggregate<Service> loadOrCreate(ServiceId id) {
    try {
      return services.loadOrCreate(id.value(), Service::new);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("a service's stream cannot be read", failure);
    }
  }
}
