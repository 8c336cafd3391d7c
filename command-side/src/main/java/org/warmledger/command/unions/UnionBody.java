package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.UnionLevel;

/**
 * A union, as it is sent.
 *
 * @param parent code of the union above; none for the root
 * @param phone of its office, for unions that have to ask it
 */
record UnionBody(
    @Required @Longest(Longest.NAME) @Form(value = UnionCode.FORM, example = "410803")
        Optional<String> code,
    @Required @Longest Optional<String> name,
    @Form(value = UnionCode.FORM, example = "410800") Optional<String> parent,
    @Required Optional<UnionLevel> level,
    @Longest(UnionBody.LONGEST_PHONE) @Form(value = UnionBody.PHONE, example = "0391-2940012")
        Optional<String> phone,
    Optional<LocalDate> occurredOn) {

  /** Of an office: an area code, a number, an extension. */
  static final String PHONE = "[+]?[0-9][0-9 -]{4,26}[0-9]";

  static final int LONGEST_PHONE = 30;

  /**
   * The command, or a refusal naming every wrong field.
   *
   * @param reach where unions stand that the caller may build on; of all others nothing is told
   */
  RegisterUnion toCommand(UnionDirectory reach, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    check(fields, phone);
    Optional<UnionCode> own = code.flatMap(UnionCode::parse);
    fields.wrongIf(code.isPresent() && own.isEmpty(), "/code", FieldCode.MALFORMED);
    Optional<UnionCode> upper = parent.flatMap(UnionCode::parse);
    fields.wrongIf(parent.isPresent() && upper.isEmpty(), "/parent", FieldCode.MALFORMED);
    Optional<UnionPath> above = upper.flatMap(reach::find);
    if (upper.isPresent() && above.isEmpty() && fields.isSound()) {
      throw Refusal.of(RejectionCode.UNION_NOT_FOUND);
    }
    fields.wrongIf(upper.isPresent() && above.isEmpty(), "/parent", FieldCode.UNKNOWN_UNION);
    return fields.finish(
        () ->
            new RegisterUnion(
                new UnionCode(Fields.said(code)),
                Fields.said(name),
                above,
                level.orElseThrow(),
                phone,
                day.get()));
  }

  static void check(Fields fields, Optional<String> phone) {
    boolean isWrong = phone.filter(number -> !number.matches(PHONE)).isPresent();
    fields.wrongIf(isWrong, "/phone", FieldCode.MALFORMED);
  }
}
