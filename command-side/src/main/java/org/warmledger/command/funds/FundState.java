package org.warmledger.command.funds;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** The life of a fund. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface FundState {

  /** There is no such fund yet. */
  record Unopened() implements FundState {}

  /** Money and goods move. */
  record Open(FundBook book) implements FundState {}

  /** Nothing moves any more. */
  record Closed(FundBook book) implements FundState {}

  /** What the book says, open or not. */
  default Optional<FundBook> content() {
    return switch (this) {
      case Unopened unopened -> Optional.empty();
      case Open open -> Optional.of(open.book());
      case Closed closed -> Optional.of(closed.book());
    };
  }
}
