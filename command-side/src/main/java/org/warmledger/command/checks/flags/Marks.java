package org.warmledger.command.checks.flags;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.KnownBy;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.WorkerDetails;

/**
 * Keyed hashes by which phones, addresses and accounts compare equal without being readable. What
 * staff declare and what files hold must go through the same ones.
 */
public record Marks(KeyedHash hash) {

  public Optional<String> account(String number) {
    return hash.account(number);
  }

  /** By what a household is known: phone, address and account of its head. */
  public Set<String> of(Household household) {
    return new KnownBy(hash).of(household);
  }

  /** By what it is known since some of what its file says was said otherwise. */
  public Set<String> of(CaseAmended said) {
    return new KnownBy(hash).of(said.now());
  }

  /** Of the account that a file states from now on; none where it goes on stating what it did. */
  Optional<Optional<String>> account(CaseAmended said) {
    return said.now()
        .known()
        .flatMap(HouseholdPart::account)
        .map(BankAccount::accountNumber)
        .map(this::account);
  }

  /** Of the account that a file states for the worker. */
  Optional<String> account(Household household) {
    return household
        .head()
        .details()
        .known()
        .flatMap(WorkerDetails::account)
        .map(BankAccount::accountNumber)
        .flatMap(this::account);
  }

  /** Of the account that aid went to. */
  Optional<String> account(Personal<Payee> payee) {
    return payee.known().map(Payee::accountNumber).flatMap(this::account);
  }

  /** Of a bill, however it is written: each of the signs it is known by. */
  List<String> bill(Bill bill) {
    return bill.signs().stream().map(sign -> hash.stable("bill", sign)).toList();
  }

  /** Of a voucher of a union, by its kind and number; none where it has no number. */
  Optional<String> voucher(UnionPath union, Receipt receipt) {
    return receipt.sign().map(sign -> hash.stable("voucher", union.code() + "\n" + sign));
  }

  /** Of a slip whose number a bank gives once: the same one of any union. */
  Optional<String> slip(Receipt receipt) {
    return receipt.bankSlip().map(sign -> hash.stable("slip", sign));
  }

  public Optional<String> phone(String number) {
    return new KnownBy(hash).phone(number);
  }

  public Optional<String> address(String text) {
    return new KnownBy(hash).address(text);
  }
}
