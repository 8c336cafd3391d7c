package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.lists.CloseReason;

/** The life of a file. */
public sealed interface CaseState {

  /**
   * There is no such file.
   *
   * @param takenBack what one said that should never have been made (C29)
   */
  record Unopened(Optional<CaseFile> takenBack) implements CaseState {

    /** Nobody ever made one. */
    public Unopened() {
      this(Optional.empty());
    }

    private Unopened changed(UnaryOperator<CaseFile> change) {
      return new Unopened(
          Optional.of(
              takenBack
                  .map(change)
                  .orElseThrow(
                      () -> new IllegalStateException("a file starts by being archived"))));
    }
  }

  /** On file (在档). */
  record Open(CaseFile file) implements CaseState {}

  /** Ended, until the family falls back. */
  record Closed(CaseFile file, CloseReason reason, LocalDate closedOn) implements CaseState {}

  default CaseState with(UnaryOperator<CaseFile> change) {
    return switch (this) {
      case Unopened unopened -> unopened.changed(change);
      case Open open -> new Open(change.apply(open.file()));
      case Closed closed ->
          new Closed(change.apply(closed.file()), closed.reason(), closed.closedOn());
    };
  }

  /** What the file says, open or not. */
  default Optional<CaseFile> content() {
    return switch (this) {
      case Unopened unopened -> Optional.empty();
      case Open open -> Optional.of(open.file());
      case Closed closed -> Optional.of(closed.file());
    };
  }

  /** What the ledger keeps of a file, also of one that should never have been made. */
  default Optional<CaseFile> kept() {
    return this instanceof Unopened gone ? gone.takenBack() : content();
  }

  /**
   * What a rule says of a part of the file, open or not.
   *
   * @param unknown where the file has no such part
   */
  default <T> Decision<CaseEvent> decide(
      Function<CaseFile, Optional<T>> part,
      RejectionCode unknown,
      BiFunction<CaseFile, T, Decision<CaseEvent>> rule) {
    return decide(
        file ->
            part.apply(file)
                .map(known -> rule.apply(file, known))
                .orElseGet(() -> Decision.reject(unknown)));
  }

  /**
   * What a rule says of a part of an open file.
   *
   * @param otherwise where the file has no such part
   */
  default <T> Decision<CaseEvent> whileOpen(
      Function<CaseFile, Optional<T>> part,
      Function<CaseFile, Decision<CaseEvent>> otherwise,
      BiFunction<CaseFile, T, Decision<CaseEvent>> rule) {
    return switch (this) {
      case Unopened _ -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case Closed _ -> Decision.reject(RejectionCode.CASE_CLOSED);
      case Open(CaseFile file) ->
          part.apply(file)
              .map(known -> rule.apply(file, known))
              .orElseGet(() -> otherwise.apply(file));
    };
  }

  /** The same, where nothing can be done without the part. */
  default <T> Decision<CaseEvent> whileOpen(
      Function<CaseFile, Optional<T>> part,
      RejectionCode unknown,
      BiFunction<CaseFile, T, Decision<CaseEvent>> rule) {
    return whileOpen(part, _ -> Decision.reject(unknown), rule);
  }

  /** What a rule says of the file, open or not; where there is none, nothing may happen to it. */
  default Decision<CaseEvent> decide(Function<CaseFile, Decision<CaseEvent>> rule) {
    return content().map(rule).orElseGet(() -> Decision.reject(RejectionCode.CASE_NOT_FOUND));
  }
}
