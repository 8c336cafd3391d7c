package org.warmledger.command.cases.recordpastaid;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Receipt;

/**
 * Enter aid that had been delivered before the ledger was in use.
 *
 * @param bills that medical aid rested on, as far as the register has them
 * @param source whose money it was, where the register says so
 */
public record RecordPastAid(
    @RoutingKey CaseId caseId,
    AidId aidId,
    AidTerms terms,
    Payee payee,
    Receipt receipt,
    Bills bills,
    Optional<FundingSource> source,
    StaffId recordedBy,
    LocalDate occurredOn) {}
