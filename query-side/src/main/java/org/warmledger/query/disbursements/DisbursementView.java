package org.warmledger.query.disbursements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.query.disbursements.book.DisbursementState;
import org.warmledger.query.unions.NamedUnion;

/**
 * A disbursement as answers show it.
 *
 * @param payee name of whom it went to; absent for activity, and where the person was erased
 * @param account into which it went or, while it waits to be paid, that of the file: to those alone
 *     whose task it is; else null
 * @param source of the money that it was drawn from, the oldest first; of its fund before that
 * @param refunded what came back of it
 */
public record DisbursementView(
    String disbursementId,
    PurposeKind kind,
    String id,
    Optional<CaseId> caseId,
    Optional<String> payee,
    boolean erased,
    Optional<String> accountTail,
    Optional<String> account,
    Optional<FundCode> fund,
    Optional<String> fundName,
    Optional<FundingSource> source,
    NamedUnion union,
    Optional<String> campaign,
    Optional<AidCategory> category,
    Money money,
    List<Goods> goods,
    Optional<Money> refunded,
    DisbursementState state,
    AidOrigin origin,
    Optional<LocalDate> approvedOn,
    Optional<LocalDate> deliveredOn,
    Optional<LocalDate> day,
    Optional<RosterId> roster) {}
