package org.warmledger.command.trials;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.ServedOnFile;
import org.warmledger.command.funds.Gave;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.ServiceId;

/** What services of earlier handed over on files: in no file's history, and its caps count it. */
final class ServiceActs {

  private final Map<ServiceId, CaseId> files = new HashMap<>();
  private final Map<CaseId, Map<ServiceId, Gave>> gave = new HashMap<>();

  void take(ServiceEvent event, Function<CaseId, CaseState> states) {
    switch (event) {
      case ServiceProvided service ->
          ServedOnFile.of(service).ifPresent(file -> provided(service, file, states.apply(file)));
      case ServiceReversed back ->
          Optional.ofNullable(files.remove(back.serviceId()))
              .flatMap(file -> Optional.ofNullable(gave.get(file)))
              .ifPresent(acts -> acts.remove(back.serviceId()));
    }
  }

  private void provided(ServiceProvided service, CaseId file, CaseState state) {
    state
        .content()
        .ifPresent(
            known -> {
              files.put(service.serviceId(), file);
              gave.computeIfAbsent(file, unused -> new LinkedHashMap<>())
                  .put(service.serviceId(), ServedOnFile.gave(service, known.head()));
            });
  }

  List<Gave> on(CaseId file) {
    return List.copyOf(gave.getOrDefault(file, Map.of()).values());
  }
}
