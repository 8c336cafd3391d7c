package org.warmledger.command.rosters.recordbankresults;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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
import org.warmledger.command.rosters.RosterDirectory;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.tables.TableRefused;
import org.warmledger.command.tables.cells.RowWords;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.BankResult;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;
import org.warmledger.platform.web.UploadFolder;

/** {@code POST /api/rosters/{rosterId}/bank-results}: the file that the bank sends back. */
@RestController
record BankResultsApi(
    RosterDirectory rosters, BankResults results, RowWords words, UploadFolder uploads) {

  /** Rows taken, rows that were known already, and each row that was not taken. */
  record Told(int paid, int returned, int wrongAccount, int unchanged, List<NotTaken> refused) {}

  /** Why a row was not taken. */
  record NotTaken(int row, String code, Optional<String> field, String detail) {}

  @PostMapping(
      path = "/api/rosters/{rosterId}/bank-results",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Tells(atTimes = "Ledger-Position")
  ResponseEntity<Told> record(
      Call call, @PathVariable RosterId rosterId, @RequestParam MultipartFile file, Locale locale)
      throws IOException {
    call.require(Role.FINANCE);
    RosterState.Approved roster =
        RosterRules.whenApproved(
                rosters.find(rosterId, call.caller().union()),
                Decision::<RosterState.Approved>accept)
            .orRefuse()
            .getFirst();
    BankAnswerRule.refusal(roster, call.by())
        .ifPresent(
            code -> {
              throw Refusal.of(code);
            });
    BankFile read = read(file, call.today());
    BankResults.Taken taken = results.take(roster, read, call.asSeen(rosters.version(rosterId)));
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    taken.position().ifPresent(at -> answer.header("Ledger-Position", Long.toString(at)));
    return answer.body(told(taken, locale));
  }

  private BankFile read(MultipartFile file, LocalDate today) throws IOException {
    try (UploadFolder.Held held = uploads.take(file)) {
      return BankFile.read(held.path(), today);
    } catch (TableRefused refused) {
      HttpStatus status =
          refused.fault().isTooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
      throw Problem.of(status, refused.fault().name(), refused.arguments().toArray());
    }
  }

  private Told told(BankResults.Taken taken, Locale locale) {
    return new Told(
        taken.count(BankResult.PAID),
        taken.count(BankResult.RETURNED),
        taken.count(BankResult.WRONG_ACCOUNT),
        taken.unchanged(),
        taken.refused().stream()
            .map(
                row ->
                    new NotTaken(
                        row.row(),
                        row.code(),
                        Optional.of(row.column()).filter(text -> !text.isEmpty()),
                        words.say(row.code(), locale)))
            .toList());
  }
}
