package org.warmledger.command.filings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.WrongField;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FormFiled;
import org.warmledger.events.values.FormMismatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may be filed: a period that is over, and figures that agree, or of which another person than
 * files them has said why they don't (C24).
 */
final class FileFormRule {

  /** Up to where the ledger was read, and what came since the filing before. */
  private static final Set<String> OF_THE_MOMENT = Set.of("position", "since", "differences");

  private FileFormRule() {}

  /** A filing that was compared with an older one than the last explains too little. */
  static Decision<FormFiled> decide(FileForm command, FilingState state, MismatchState said) {
    Optional<RejectionCode> untimely = refusal(command.from(), command.to(), command.occurredOn());
    if (untimely.isPresent()) {
      return Decision.reject(untimely.orElseThrow());
    }
    if (command.before() != state.filings()) {
      return Decision.reject(RejectionCode.TOO_BUSY);
    }
    return isFiled(command, state)
        ? Decision.alreadySo()
        : refusal(command, said)
            .<Decision<FormFiled>>map(Decision.Refused::new)
            .orElseGet(() -> Decision.accept(filed(command)));
  }

  /** The last filing says all of it: another would correct nothing. */
  private static boolean isFiled(FileForm command, FilingState state) {
    return state instanceof FilingState.Filed known && isAsFiled(command.computed(), known.last());
  }

  /** Whether it was filed as it is now: only when it was computed differs. */
  static boolean isAsFiled(ComputedForm now, FormFiled last) {
    return said(now.content()).equals(said(last.content()));
  }

  private static JsonNode said(String content) {
    return JsonMapper.shared().readValue(content, ObjectNode.class).remove(OF_THE_MOMENT);
  }

  private static FormFiled filed(FileForm command) {
    return new FormFiled(
        command.filingId(),
        command.union(),
        command.form(),
        command.from(),
        command.to(),
        command.computed().position(),
        command.computed().content(),
        command.computed().sha256(),
        command.filedBy(),
        command.occurredOn());
  }

  static Optional<RejectionCode> refusal(LocalDate from, LocalDate to, LocalDate today) {
    if (to.isBefore(from)) {
      return Optional.of(RejectionCode.PERIOD_REVERSED);
    }
    return to.isAfter(today) ? Optional.of(RejectionCode.PERIOD_IN_FUTURE) : Optional.empty();
  }

  private static Optional<Rejection> refusal(FileForm command, MismatchState said) {
    List<FormMismatch> mismatches = command.computed().mismatches();
    if (mismatches.isEmpty()) {
      return Optional.empty();
    }
    return said instanceof MismatchState.Explained known && known.mismatches().equals(mismatches)
        ? Optional.of(known.by())
            .filter(command.filedBy()::equals)
            .map(same -> Rejection.of(RejectionCode.C13_SAME_HANDS))
        : Optional.of(named(mismatches));
  }

  private static Rejection named(List<FormMismatch> mismatches) {
    return Rejection.of(
        RejectionCode.C24_FORM_MISMATCH,
        mismatches.stream()
            .flatMap(one -> one.cells().stream())
            .distinct()
            .map(cell -> new WrongField("/cells/" + cell, RejectionCode.C24_FORM_MISMATCH.name()))
            .toList());
  }
}
