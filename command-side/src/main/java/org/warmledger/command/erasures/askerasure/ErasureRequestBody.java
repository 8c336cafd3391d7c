package org.warmledger.command.erasures.askerasure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ErasureReason;

/**
 * Why somebody is to be erased, as it is sent.
 *
 * @param letter number of the paper on which it was asked for; names nobody
 */
record ErasureRequestBody(
    @Required Optional<ErasureReason> reason,
    @PaperNumber @Longest(Longest.VOUCHER) Optional<String> letter,
    Optional<LocalDate> occurredOn) {

  AskErasure toCommand(PersonId person, StaffId by, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new AskErasure(
                ErasureId.of(person),
                person,
                reason.orElseThrow(),
                Fields.stated(letter),
                by,
                day.get()));
  }
}
