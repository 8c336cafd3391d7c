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
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Longest;

/**
 * {@code POST /api/staff-declarations}: whom the caller may be kin to, kept as keyed hashes only.
 * What was declared before stays declared.
 */
@RestController
record StaffDeclarationApi(SettingsDesk desk, Marks marks) {

  static final int MOST_EACH = 50;

  record DeclarationBody(
      @Longest(MOST_EACH) Optional<List<String>> phones,
      @Longest(MOST_EACH) Optional<List<String>> addresses,
      @Longest(MOST_EACH) Optional<List<String>> accounts) {

    DeclareStaff toCommand(StaffId by, Optional<UnionPath> union, Marks marks, LocalDate today) {
      Fields fields = Fields.of(this, today);
      List<String> hashes = DeclaredMarks.of(fields, marks, phones, addresses, accounts);
      fields.wrongIf(union.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
      return fields.finish(() -> new DeclareStaff(union.orElseThrow(), by, hashes, today));
    }
  }

  @PostMapping("/api/staff-declarations")
  ResponseEntity<Accepted<About.Staff>> declare(Call call, @RequestBody DeclarationBody body) {
    LocalDate today = call.today();
    DeclareStaff command =
        body.toCommand(call.by(), desk.union(call.caller(), Optional.empty()), marks, today);
    return desk.write(call, body, command, today, new About.Staff(call.by()));
  }
}
