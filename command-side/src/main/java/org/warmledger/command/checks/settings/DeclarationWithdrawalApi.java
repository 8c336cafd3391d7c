package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.checks.flags.Marks;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.platform.web.Role;

/**
 * {@code POST /api/staff-declarations/withdrawal}: a union above takes back what one of the staff
 * declared by mistake.
 */
@RestController
record DeclarationWithdrawalApi(SettingsDesk desk, Marks marks) {

  /**
   * What is to be taken back, as it was typed.
   *
   * @param staff the account that declared it
   */
  record WithdrawalBody(
      @Required @Longest(128) Optional<String> staff,
      @Required @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
      @Longest(StaffDeclarationApi.MOST_EACH) Optional<List<String>> phones,
      @Longest(StaffDeclarationApi.MOST_EACH) Optional<List<String>> addresses,
      @Longest(StaffDeclarationApi.MOST_EACH) Optional<List<String>> accounts,
      @Required @Longest Optional<String> reason) {

    WithdrawDeclaration toCommand(
        StaffId by, Optional<UnionPath> holder, Marks marks, LocalDate today) {
      Fields fields = Fields.of(this, today);
      List<String> hashes = DeclaredMarks.of(fields, marks, phones, addresses, accounts);
      fields.wrongIf(union.isPresent() && holder.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
      return fields.finish(
          () ->
              new WithdrawDeclaration(
                  holder.orElseThrow(),
                  new StaffId(Fields.said(staff)),
                  hashes,
                  Fields.said(reason),
                  by,
                  today));
    }
  }

  @PostMapping("/api/staff-declarations/withdrawal")
  ResponseEntity<Accepted<About.Staff>> withdraw(Call call, @RequestBody WithdrawalBody body) {
    call.require(Role.COMPLIANCE);
    LocalDate today = call.today();
    WithdrawDeclaration command =
        body.toCommand(call.by(), desk.union(call.caller(), body.union()), marks, today);
    desk.requireAbove(call.caller(), command.union());
    return desk.write(call, body, command, today, new About.Staff(command.staff()));
  }
}
