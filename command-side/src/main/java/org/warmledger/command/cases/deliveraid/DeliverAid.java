package org.warmledger.command.cases.deliveraid;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.giving.Reaches;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Receipt;

/**
 * Hand an approved aid over, with its receipt.
 *
 * @param word by whose it was handed over
 */
public record DeliverAid(
    @RoutingKey CaseId caseId,
    AidId aidId,
    Payee payee,
    Receipt receipt,
    Word word,
    StaffId deliveredBy,
    LocalDate occurredOn)
    implements Reaches {

  /** By whose word it was handed over. */
  public enum Word {
    /** Whoever hands it over, and may leave it. */
    STAFF,
    /** The bank says that it was paid. */
    BANK
  }

  @Override
  public String act() {
    return aidId.value();
  }

  @Override
  public Optional<CaseId> toldBy() {
    return Optional.of(caseId);
  }
}
