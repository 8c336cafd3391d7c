package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.PaidUnit;

/** Into which unit's account a bank paid what no file tells of, as it is sent. */
public record UnitPayeeBody(
    @Required @Longest Optional<String> name,
    @InSeal @Required @Form(value = Fields.WHOLE_ACCOUNT, example = "1702020009000000000")
        Optional<String> accountNumber) {

  private static final int END = 4;

  /**
   * It is said where a bank paid, and nowhere else (ADR 0102).
   *
   * @param byBank whether a bank paid a unit
   */
  public static Supplier<Optional<PaidUnit>> check(
      Optional<UnitPayeeBody> sent, boolean byBank, Fields fields, KeyedHash hash) {
    fields.wrongIf(byBank && sent.isEmpty(), "/payee", FieldCode.REQUIRED);
    fields.wrongIf(!byBank && sent.isPresent(), "/payee", FieldCode.NOT_APPLICABLE);
    sent.ifPresent(payee -> payee.check(fields));
    return () -> sent.map(payee -> payee.paid(hash));
  }

  private void check(Fields fields) {
    fields.and("/payee", this);
    fields.wrongIf(
        !digits().isEmpty() && !digits().matches(Fields.WHOLE_ACCOUNT),
        "/payee/accountNumber",
        FieldCode.MALFORMED);
  }

  private String digits() {
    return Fields.said(accountNumber).replace(" ", "");
  }

  private PaidUnit paid(KeyedHash hash) {
    String digits = digits();
    return new PaidUnit(
        Fields.said(name),
        digits.substring(digits.length() - END),
        hash.account(digits).orElseThrow());
  }

  @Override
  public String toString() {
    return "UnitPayeeBody";
  }
}
