package org.warmledger.command.fields;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.warmledger.command.decision.Refusal;

/** What is wrong with what was sent, such as {@code /fund FUND_REQUIRED}. */
public final class WrongFields {

  private WrongFields() {}

  /** None when it can be made. */
  public static List<String> of(Supplier<?> made) {
    try {
      made.get();
      return List.of();
    } catch (CommandExecutionException refused) {
      return Refusal.in(refused).orElseThrow().fields().stream()
          .map(field -> field.pointer() + " " + field.code())
          .toList();
    }
  }
}
