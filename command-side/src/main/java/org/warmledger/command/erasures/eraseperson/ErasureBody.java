package org.warmledger.command.erasures.eraseperson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.ErasureWarning;

/**
 * That somebody is erased, as it is sent.
 *
 * @param acknowledged warnings that whoever does it has read: {@code KEEPING_PERIOD} while files
 *     are to be kept
 */
record ErasureBody(
    @Longest(MOST) Optional<List<ErasureWarning>> acknowledged, Optional<LocalDate> occurredOn) {

  private static final int MOST = 10;

  ErasePerson toCommand(PersonId person, StaffId by, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new ErasePerson(
                ErasureId.of(person),
                person,
                acknowledged.orElse(List.of()).stream().distinct().toList(),
                by,
                day.get()));
  }
}
