package org.warmledger.command.trials;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.OneProcess;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.reads.ReadLog;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/**
 * {@code POST /api/checks/{code}/trials}: what other thresholds would have found. Writes nothing.
 * It goes over the whole ledger, so a union has one at a time.
 */
@RestController
record TrialApi(Trial trial, OneProcess oneAtATime, BusinessCalendar calendar, ReadLog reads) {

  @PostMapping("/api/checks/{code}/trials")
  @Refuses(value = HttpStatus.NOT_FOUND, codes = "UNKNOWN_CHECK")
  @Refuses(value = HttpStatus.CONFLICT, codes = "TRIAL_RUNNING")
  @Refuses(value = HttpStatus.UNPROCESSABLE_CONTENT, codes = "CHECK_WITHOUT_TRIAL")
  Trial.Answer run(Caller caller, @PathVariable String code, @RequestBody TrialBody body) {
    caller.require(Role.SUPERVISOR, Role.COMPLIANCE, Role.ADMIN);
    CheckCode check =
        CheckCode.named(code).orElseThrow(() -> Refusal.of(RejectionCode.UNKNOWN_CHECK));
    Map<String, Long> tried = body.checked(check, calendar.today());
    Trial.Answer answer =
        oneAtATime
            .alone(
                "trial of " + caller.union().value(), () -> trial.run(caller, check, body, tried))
            .orElseThrow(() -> Refusal.of(RejectionCode.TRIAL_RUNNING));
    // It names files that the caller may not have opened.
    reads.rehearsed(
        caller, "checks/" + check.name() + "/trials", answer.items().size(), answer.files());
    return answer;
  }
}
