package org.warmledger.command.filings;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Write;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.platform.web.Role;

/**
 * {@code POST /api/statistics/{form}/mismatches}: why figures contradict each other (C24), so that
 * another supervisor may file them as they are.
 */
@RestController
record ExplainMismatchApi(UnionDirectory unions, StatisticsDesk statistics) {

  /**
   * Of which form that is said, and why it is so.
   *
   * @param union the caller's own unless stated
   */
  record MismatchBody(
      @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
      @Required Optional<LocalDate> from,
      @Required Optional<LocalDate> to,
      @Required @Longest Optional<String> reason) {}

  @PostMapping("/api/statistics/{form}/mismatches")
  ResponseEntity<Accepted<About.Mismatch>> explain(
      Call call,
      @PathVariable String form,
      @RequestHeader("Authorization") String authorization,
      @RequestBody MismatchBody body) {
    call.require(Role.SUPERVISOR);
    LocalDate today = call.today();
    Fields fields = Fields.of(body, today);
    fields.openReason(body.reason());
    FilingBody.Wanted wanted =
        FilingBody.about(body.union(), body.from(), body.to())
            .read(fields, FileFormApi.named(form), call.caller(), unions);
    FileFormApi.refuseUnlessOver(wanted, today);
    ExplainMismatch command =
        new ExplainMismatch(
            wanted.filingId(),
            wanted.union(),
            wanted.form(),
            wanted.from(),
            wanted.to(),
            statistics.compute(wanted.address(Optional.empty()), authorization),
            Fields.said(body.reason()),
            call.by(),
            today);
    return call.carryOut(
        Write.of(
            body,
            command,
            today,
            new About.Mismatch(wanted.filingId().value()),
            Optional.of(wanted.address(Optional.empty()))));
  }
}
