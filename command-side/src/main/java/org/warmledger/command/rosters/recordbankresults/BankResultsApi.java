package org.warmledger.command.rosters.recordbankresults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Once;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.RosterDirectory;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.tables.TableRefused;
import org.warmledger.command.tables.cells.RowWords;
import org.warmledger.events.ids.RosterId;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;
import org.warmledger.platform.web.SentBy;
import org.warmledger.platform.web.UploadFolder;

/** {@code POST /api/rosters/{rosterId}/bank-results}: the file that the bank sends back. */
@RestController
record BankResultsApi(
    RosterDirectory rosters, BankResults results, RowWords words, UploadFolder uploads) {

  @PostMapping(
      path = "/api/rosters/{rosterId}/bank-results",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @SentBy(Role.FINANCE)
  @Tells(value = "Idempotency-Hit", atTimes = "Ledger-Position")
  ResponseEntity<Recorded.Told> record(
      Call call, @PathVariable RosterId rosterId, @RequestParam MultipartFile file, Locale locale)
      throws IOException {
    call.require(Role.FINANCE);
    try (UploadFolder.Held held = uploads.take(file)) {
      Once<Recorded> done =
          call.once(
              held.sha256(), Recorded.class, () -> recorded(call, rosterId, held.path(), locale));
      ResponseEntity.BodyBuilder answer = done.told(ResponseEntity.ok());
      done.answer().position().ifPresent(at -> answer.header("Ledger-Position", at.toString()));
      return answer.body(done.answer().told());
    }
  }

  private Recorded recorded(Call call, RosterId rosterId, Path file, Locale locale) {
    RosterState.Approved roster =
        RosterRules.whenApproved(
                rosters.find(rosterId, call.caller().union()),
                Decision::<RosterState.Approved>accept)
            .orRefuse()
            .getFirst();
    BankAnswerRule.refusal(roster, call.by()).ifPresent(Refusal::raise);
    BankFile read = read(file, call.today());
    BankResults.Taken taken = results.take(roster, read, call.asSeen(last(rosterId)));
    return Recorded.of(taken, read.unreadColumns(), words, locale);
  }

  private Optional<Written> last(RosterId rosterId) {
    return rosters.version(rosterId).map(version -> new Written(rosterId.value(), version));
  }

  private static BankFile read(Path file, LocalDate today) {
    try {
      return BankFile.read(file, today);
    } catch (TableRefused refused) {
      HttpStatus status =
          refused.fault().isTooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
      throw Problem.of(status, refused.fault().name(), refused.arguments().toArray());
    }
  }
}
