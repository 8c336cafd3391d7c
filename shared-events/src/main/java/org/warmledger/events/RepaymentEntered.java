package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;

/**
 * Somebody says that a part of a loan was paid back, or that a repayment which had been confirmed
 * was none; nothing counts until somebody else has confirmed it (C13).
 *
 * @param voucher what proves that the money came; of what is taken back, none
 * @param takesBack the repayment that was none
 * @param reason why it is taken back
 * @param fund that takes it in, of a loan of the past; the ledger's own loans go back to theirs
 */
public record RepaymentEntered(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    RepaymentId repayment,
    Money money,
    Optional<Receipt> voucher,
    Optional<RepaymentId> takesBack,
    Optional<Personal<Note>> reason,
    Optional<FundCode> fund,
    StaffId enteredBy,
    LocalDate occurredOn)
    implements AidEvent, ByHand {}
