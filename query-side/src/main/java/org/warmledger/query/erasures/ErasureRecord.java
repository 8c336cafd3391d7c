package org.warmledger.query.erasures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ErasureAsked;
import org.warmledger.events.ErasureCarriedOut;
import org.warmledger.events.ErasureDropped;
import org.warmledger.events.ErasureEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ErasureReason;
import org.warmledger.events.lists.ErasureWarning;

/**
 * What was asked and done about erasing one person. Names nobody.
 *
 * @param erasureId one a person
 */
public record ErasureRecord(
    String erasureId, UnionPath union, List<String> unions, @JsonUnwrapped ToldErasure told) {

  /**
   * What there is to tell of it.
   *
   * @param warnings that were given last
   * @param endedBy who carried it out, refused it or took it back
   * @param version sequence of its last fact
   */
  public record ToldErasure(
      String personId,
      String caseId,
      ErasureState state,
      ErasureReason reason,
      Optional<String> letter,
      List<ErasureWarning> warnings,
      String askedBy,
      LocalDate askedOn,
      Optional<String> endedBy,
      Optional<LocalDate> endedOn,
      long version) {

    private ToldErasure ended(
        ErasureState how, List<ErasureWarning> now, StaffId by, LocalDate on, long sequence) {
      return new ToldErasure(
          personId,
          caseId,
          how,
          reason,
          letter,
          now,
          askedBy,
          askedOn,
          Optional.of(by.value()),
          Optional.of(on),
          sequence);
    }
  }

  static ErasureRecord fold(Optional<ErasureRecord> before, ErasureEvent event, long sequence) {
    return switch (event) {
      case ErasureAsked asked -> asked(asked, sequence);
      case ErasureDropped dropped ->
          before
              .orElseThrow()
              .ended(
                  ErasureState.DROPPED,
                  before.orElseThrow().told().warnings(),
                  dropped.droppedBy(),
                  dropped.occurredOn(),
                  sequence);
      case ErasureCarriedOut done ->
          before
              .orElseThrow()
              .ended(
                  ErasureState.CARRIED_OUT,
                  done.warnings(),
                  done.carriedOutBy(),
                  done.occurredOn(),
                  sequence);
    };
  }

  private static ErasureRecord asked(ErasureAsked event, long sequence) {
    return new ErasureRecord(
        event.erasure().value(),
        event.union(),
        event.union().parts(),
        new ToldErasure(
            event.person().value(),
            event.caseId().value(),
            ErasureState.WAITING,
            event.reason(),
            event.letter(),
            event.warnings(),
            event.askedBy().value(),
            event.occurredOn(),
            Optional.empty(),
            Optional.empty(),
            sequence));
  }

  private ErasureRecord ended(
      ErasureState how, List<ErasureWarning> now, StaffId by, LocalDate on, long sequence) {
    return new ErasureRecord(erasureId, union, unions, told.ended(how, now, by, on, sequence));
  }
}
