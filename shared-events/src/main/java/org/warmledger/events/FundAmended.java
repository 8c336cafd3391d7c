package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.FundTerms;

/**
 * What a fund was opened with is another from now on: its name, project, period, purpose or caps.
 * The next amendment takes it back.
 *
 * @param terms all of them, as they are now; the source stays what it was
 * @param voucher that it rests on
 */
public record FundAmended(
    FundCode fund,
    UnionPath union,
    FundTerms terms,
    String reason,
    String voucher,
    LocalDate occurredOn)
    implements FundEvent {}
