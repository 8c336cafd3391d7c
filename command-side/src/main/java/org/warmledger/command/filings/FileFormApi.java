package org.warmledger.command.filings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Write;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.FormFiled;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/** Files a statutory form: computed by the read side, frozen here. */
@RestController
record FileFormApi(UnionDirectory unions, EarlierFilings earlier, StatisticsDesk statistics) {

  @PostMapping("/api/statistics/{form}/filings")
  ResponseEntity<Accepted<About.Filing>> file(
      Call call,
      @PathVariable String form,
      @RequestHeader("Authorization") String authorization,
      @RequestBody FilingBody body) {
    call.require(Role.SUPERVISOR);
    LocalDate today = call.today();
    FilingBody.Wanted wanted =
        body.read(Fields.of(body, today), named(form), call.caller(), unions);
    refuseUnlessOver(wanted, today);
    List<FormFiled> before = earlier.of(wanted.filingId());
    FileForm command = compute(call.caller(), wanted, before, authorization, today);
    return call.carryOut(write(body, command, about(command, before)));
  }

  static StatutoryForm named(String form) {
    return StatutoryForm.at(form).orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND"));
  }

  /** Before anybody is asked for figures. */
  static void refuseUnlessOver(FilingBody.Wanted wanted, LocalDate today) {
    FileFormRule.refusal(wanted.from(), wanted.to(), today).ifPresent(Refusal::raise);
  }

  /** The earlier filings are looked up first: whatever comes between makes the command fail. */
  private FileForm compute(
      Caller caller,
      FilingBody.Wanted wanted,
      List<FormFiled> before,
      String authorization,
      LocalDate today) {
    Optional<Long> since = last(before).map(FormFiled::position);
    return new FileForm(
        wanted.filingId(),
        wanted.union(),
        wanted.form(),
        wanted.from(),
        wanted.to(),
        before.size(),
        statistics.compute(wanted.address(since), authorization),
        caller.id(),
        today);
  }

  private static Optional<FormFiled> last(List<FormFiled> before) {
    return before.reversed().stream().findFirst();
  }

  /** The last filing where it says all of this, else this one. */
  private static About.Filing about(FileForm command, List<FormFiled> before) {
    ComputedForm now = command.computed();
    return last(before)
        .filter(last -> FileFormRule.isAsFiled(now, last))
        .map(last -> about(command, command.before(), last.sha256(), last.position()))
        .orElseGet(() -> about(command, command.before() + 1, now.sha256(), now.position()));
  }

  private static About.Filing about(FileForm command, long ordinal, String sha256, long position) {
    return new About.Filing(command.filingId() + "-" + ordinal, sha256, position);
  }

  private static Write<About.Filing> write(FilingBody body, FileForm command, About.Filing filing) {
    return Write.of(
        body,
        command,
        command.occurredOn(),
        filing,
        Optional.of(
            "/api/statistics/" + command.form().address() + "/filings/" + filing.filingId()));
  }
}
