package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.UnionLevel;

/** What a union is called, its level and its phone, as it is sent; without a phone it has none. */
record AmendUnionBody(
    @Required @Longest Optional<String> name,
    @Required Optional<UnionLevel> level,
    @Longest(UnionBody.LONGEST_PHONE) @Form(value = UnionBody.PHONE, example = "0391-2940012")
        Optional<String> phone,
    @Required @Longest Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  AmendUnion toCommand(UnionCode code, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    UnionBody.check(fields, phone);
    return fields.finish(
        () ->
            new AmendUnion(
                code,
                Fields.said(name),
                level.orElseThrow(),
                phone,
                Fields.said(reason),
                day.get()));
  }
}
