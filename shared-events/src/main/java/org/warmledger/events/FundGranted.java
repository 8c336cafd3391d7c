package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.Money;

/**
 * The owner of a fund lets a lower union spend out of it, up to a ceiling (授权额度).
 *
 * @param ceiling the most that may be set aside under it at any moment, goods by their value
 */
public record FundGranted(
    FundCode fund,
    UnionPath union,
    GrantId grant,
    GrantTerms terms,
    Money ceiling,
    String voucher,
    LocalDate occurredOn)
    implements FundEvent {}
