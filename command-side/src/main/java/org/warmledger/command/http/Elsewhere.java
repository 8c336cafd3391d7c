package org.warmledger.command.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AccessPurpose;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.ProblemWriter;

/**
 * Tells whom to ask about a file that is in the way: its union to those who put people on file,
 * everybody else whom else to ask (ADR 0062).
 */
@Component
record Elsewhere(EventStore store, Registered unions, ProblemWriter writer) {

  String in(CaseId file, Optional<Caller> caller, Locale locale) {
    if (caller.filter(Elsewhere::putsOnFile).isEmpty()) {
      return writer.say("elsewhere.ask", List.of(), "", locale);
    }
    UnionPath keeper = keeper(file);
    String code = keeper.code().value();
    String name = unions.find(keeper.code()).map(Registered.Known::name).orElse(code);
    String kept = writer.say("elsewhere.kept", List.of(name, code), "", locale);
    return phone(keeper)
        .map(number -> kept + " " + writer.say("elsewhere.phone", List.of(number), "", locale))
        .orElse(kept);
  }

  /** Of its office, or of the nearest above it that has one. */
  private Optional<String> phone(UnionPath keeper) {
    return keeper.parts().reversed().stream()
        .map(UnionCode::new)
        .flatMap(code -> unions.find(code).flatMap(Registered.Known::phone).stream())
        .findFirst();
  }

  private static boolean putsOnFile(Caller caller) {
    return caller.seesInFull()
        && caller.task().filter(task -> task == AccessPurpose.ARCHIVING).isPresent();
  }

  private UnionPath keeper(CaseId file) {
    return store
        .readEvents(file.value())
        .asStream()
        .map(message -> after((CaseEvent) message.getPayload()))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static UnionPath after(CaseEvent event) {
    return switch (event) {
      case CaseTransferred moved -> moved.to();
      case TransferReversed back -> back.backTo();
      default -> event.union();
    };
  }
}
