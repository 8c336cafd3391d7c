package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;

/**
 * Aid reached the household (发放).
 *
 * @param identity what kind of worker the head was then, by which the forms count
 * @param bills that medical aid of the past rested on (C07); other aid names them when it is
 *     proposed
 * @param source whose money it was, as the register of the past says; other aid's fund knows it
 */
public record CaseAided(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    AidTerms terms,
    Personal<Payee> payee,
    Receipt receipt,
    AidOrigin origin,
    Optional<WorkerIdentity> identity,
    Optional<Personal<Bills>> bills,
    Optional<FundingSource> source,
    StaffId deliveredBy,
    LocalDate occurredOn)
    implements AidEvent, ByHand {}
