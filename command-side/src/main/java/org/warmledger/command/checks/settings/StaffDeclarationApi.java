package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
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
 */
@RestController
record StaffDeclarationApi(SettingsDesk desk, Marks marks) {

  private static final int MOST_EACH = 50;

  record DeclarationBody(
      @Longest(MOST_EACH) Optional<List<String>> phones,
      @Longest(MOST_EACH) Optional<List<String>> addresses,
      @Longest(MOST_EACH) Optional<List<String>> accounts) {

    DeclareStaff toCommand(StaffId by, Optional<UnionPath> union, Marks marks, LocalDate today) {
      Fields fields = Fields.of(this, today);
      TreeSet<String> hashes = new TreeSet<>();
      add(fields, "/phones", phones, marks::phone, hashes);
      add(fields, "/addresses", addresses, marks::address, hashes);
      add(fields, "/accounts", accounts, marks::account, hashes);
      fields.wrongIf(union.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
      return fields.finish(
          () -> new DeclareStaff(union.orElseThrow(), by, List.copyOf(hashes), today));
    }

    private static void add(
        Fields fields,
        String pointer,
        Optional<List<String>> given,
        Function<String, Optional<String>> mark,
        TreeSet<String> hashes) {
      for (String text : given.orElse(List.of())) {
        Optional<String> hash = text.length() > Longest.LINE ? Optional.empty() : mark.apply(text);
        fields.wrongIf(hash.isEmpty(), pointer, FieldCode.MALFORMED);
        hash.ifPresent(hashes::add);
      }
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
