package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.platform.web.Role;

/**
 * {@code POST /api/findings/{findingId}/assignment}, {@code …/resolution}, {@code …/dismissal},
 * {@code …/second-approval}.
 */
@RestController
class FindingApi {

  /** What is due later is nobody's work. */
  private static final int MOST_YEARS = 1;

  /** Why it may end. It is kept readable, so it names nobody by number. */
  record FindingBody(@Required @Longest Optional<String> reason) {

    EndFinding toCommand(FindingId id, EndFinding.How how, StaffId by, LocalDate today) {
      Fields fields = Fields.of(this, today);
      return fields.finish(() -> new EndFinding(id, how, Fields.said(reason), by, today));
    }

    ApproveSecond toApproval(FindingId id, long shown, StaffId by, LocalDate today) {
      Fields fields = Fields.of(this, today);
      return fields.finish(() -> new ApproveSecond(id, shown, Fields.said(reason), by, today));
    }
  }

  /**
   * Who is put in charge.
   *
   * @param inCharge the account of somebody of the staff who may end it
   * @param dueOn the day by which they answer for it, from today on and within a year; as the
   *     severity says unless stated
   */
  record AssignmentBody(
      @Required @Longest(128) Optional<String> inCharge, Optional<LocalDate> dueOn) {

    AssignFinding toCommand(FindingId id, StaffId by, LocalDate today) {
      Fields fields = Fields.of(this, today);
      fields.wrongIf(
          dueOn.filter(day -> day.isBefore(today)).isPresent(), "/dueOn", FieldCode.TOO_SMALL);
      fields.wrongIf(
          dueOn.filter(day -> day.isAfter(today.plusYears(MOST_YEARS))).isPresent(),
          "/dueOn",
          FieldCode.TOO_LARGE);
      return fields.finish(
          () -> new AssignFinding(id, new StaffId(Fields.said(inCharge)), dueOn, by, today));
    }
  }

  @PostMapping("/api/findings/{findingId}/assignment")
  ResponseEntity<Accepted<About.Finding>> assign(
      Call call, @PathVariable FindingId findingId, @RequestBody AssignmentBody body) {
    call.require(Role.SUPERVISOR, Role.COMPLIANCE);
    AssignFinding command = body.toCommand(findingId, call.by(), call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Finding(findingId));
  }

  @PostMapping("/api/findings/{findingId}/resolution")
  ResponseEntity<Accepted<About.Finding>> resolve(
      Call call, @PathVariable FindingId findingId, @RequestBody FindingBody body) {
    return end(call, findingId, EndFinding.How.RESOLVED, body);
  }

  @PostMapping("/api/findings/{findingId}/dismissal")
  ResponseEntity<Accepted<About.Finding>> dismiss(
      Call call, @PathVariable FindingId findingId, @RequestBody FindingBody body) {
    return end(call, findingId, EndFinding.How.DISMISSED, body);
  }

  @Decides(parts = 2)
  @PostMapping("/api/findings/{findingId}/second-approval")
  ResponseEntity<Accepted<About.Finding>> approveSecond(
      Call call, @PathVariable FindingId findingId, @RequestBody FindingBody body) {
    call.require(Role.SUPERVISOR, Role.COMPLIANCE);
    ApproveSecond command = body.toApproval(findingId, call.shownUpTo(), call.by(), call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Finding(findingId));
  }

  private ResponseEntity<Accepted<About.Finding>> end(
      Call call, FindingId id, EndFinding.How how, FindingBody body) {
    call.require(Role.SUPERVISOR, Role.COMPLIANCE);
    EndFinding command = body.toCommand(id, how, call.by(), call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Finding(id));
  }
}
