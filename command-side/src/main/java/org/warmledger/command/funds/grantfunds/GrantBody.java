package org.warmledger.command.funds.grantfunds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.movements.FundEntry;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.Money;
import org.warmledger.platform.web.Caller;

/**
 * Who may spend out of a fund, how much and how long, as it is sent.
 *
 * @param to the union below whose approvers may
 * @param ceiling the most that may be set aside under it, goods by their value
 */
record GrantBody(
    @Required @Form(value = UnionCode.FORM, example = "410803") Optional<String> to,
    @Required Optional<Money> ceiling,
    @Required Optional<LocalDate> from,
    @Required Optional<LocalDate> until,
    @PaperNumber @Required @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<LocalDate> occurredOn) {

  FundEntry check(Caller caller, UnionDirectory unions, LocalDate today) {
    Fields fields = Fields.of(this, today);
    fields.wrongIf(ceiling.filter(Money::isNone).isPresent(), "/ceiling", FieldCode.AMOUNT_ZERO);
    fields.wrongIf(
        from.isPresent() && until.filter(from.get()::isAfter).isPresent(),
        "/until",
        FieldCode.TOO_SMALL);
    Optional<UnionPath> below = to.flatMap(code -> unions.within(caller, Optional.of(code)));
    fields.wrongIf(to.isPresent() && below.isEmpty(), "/to", FieldCode.UNKNOWN_UNION);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new FundEntry(
                Contents.granted(
                    new GrantTerms(below.orElseThrow(), from.orElseThrow(), until.orElseThrow()),
                    ceiling.orElseThrow(),
                    Fields.receipt(voucher, voucherKind)),
                day.get()));
  }
}
