package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.StatutoryForm;

/**
 * A statutory form was filed (上报): frozen as it was, to the byte.
 *
 * @param from first day of the period
 * @param to last day of the period, included
 * @param position of the ledger that the figures reflect
 * @param content the form as JSON, with the explanation of every difference to the filing before
 * @param sha256 of the content in UTF-8, in hex
 */
public record FormFiled(
    FilingId filingId,
    UnionPath union,
    StatutoryForm form,
    LocalDate from,
    LocalDate to,
    long position,
    String content,
    String sha256,
    StaffId filedBy,
    LocalDate occurredOn)
    implements LedgerEvent {}
