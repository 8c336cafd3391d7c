package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.UnionLevel;

/** What a union is called and its level, as it is sent. */
record AmendUnionBody(
    @Required @Longest Optional<String> name,
    @Required Optional<UnionLevel> level,
    @Required @Longest Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  AmendUnion toCommand(UnionCode code, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new AmendUnion(
                code, Fields.said(name), level.orElseThrow(), Fields.said(reason), day.get()));
  }
}
