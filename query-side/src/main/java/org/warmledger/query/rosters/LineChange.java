package org.warmledger.query.rosters;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.query.masking.Masking;

/**
 * What a line is changed from and to, as far as whoever confirms it may see: of accounts the end,
 * of bills what the paper says.
 *
 * @param name whose line it is; absent when erased
 * @param newAccount whose the other account is
 */
public record LineChange(
    Optional<String> name,
    Optional<String> accountTail,
    Optional<String> newAccountTail,
    Optional<AccountOwner> newAccount,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Bill>> bills,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Bill>> newBills) {

  /** Whose an account is, by what the file of the household says (C09). */
  public enum AccountOwner {
    OF_THE_FILE,
    NOT_OF_THE_FILE,
    FILE_NAMES_NONE
  }

  static LineChange of(Line line, Corrects what, Masking.Lens lens) {
    LineView view = LineView.of(line, lens);
    return switch (what) {
      case ACCOUNT ->
          new LineChange(
              view.name(),
              view.accountTail(),
              view.correction().flatMap(LineView.AwaitedAccount::accountTail),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      case BILLS ->
          new LineChange(
              view.name(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              view.bills(),
              view.billsCorrection().flatMap(LineView.AwaitedBills::bills));
    };
  }

  /** The same, with whose the other account is. */
  public LineChange with(AccountOwner owner) {
    return new LineChange(
        name, accountTail, newAccountTail, newAccountTail.map(tail -> owner), bills, newBills);
  }

  /** The other account as it was entered, to be held against the file. */
  static Optional<String> account(Line line) {
    return line.asked()
        .map(Line.AskedAccount::payee)
        .flatMap(Personal::known)
        .map(Payee::accountNumber);
  }
}
