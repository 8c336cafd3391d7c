package org.warmledger.events.sealing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/**
 * Keyed hashes of phones, addresses and accounts, by which what staff declare of their kin meets
 * what files hold, without either being readable (C25).
 */
public record KnownBy(KeyedHash hash) {

  private static final Pattern DASH = Pattern.compile("\\p{Pd}|[−ー]");
  private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Z}\\s\\p{Cf}]");

  /** By what a household is known: phone, address and account of its head. */
  public Set<String> of(Household household) {
    Set<String> known = new TreeSet<>();
    if (household.head().details().opened() instanceof Personal.Known<WorkerDetails> head) {
      phone(head.value().mobile()).ifPresent(known::add);
      address(head.value().address()).ifPresent(known::add);
      head.value()
          .account()
          .map(BankAccount::accountNumber)
          .flatMap(hash::account)
          .ifPresent(known::add);
    }
    return known;
  }

  /** By what it is known since some of what its file says was said otherwise. */
  public Set<String> of(Personal<HouseholdPart> said) {
    Set<String> known = new TreeSet<>();
    if (said.opened() instanceof Personal.Known<HouseholdPart> part) {
      part.value().mobile().flatMap(this::phone).ifPresent(known::add);
      part.value().address().flatMap(this::address).ifPresent(known::add);
      part.value()
          .account()
          .map(BankAccount::accountNumber)
          .flatMap(hash::account)
          .ifPresent(known::add);
    }
    return known;
  }

  public Optional<String> phone(String number) {
    return number.isBlank() ? Optional.empty() : Optional.of(hash.phone(number));
  }

  /**
   * Blanks, width, case, kinds of dashes and traditional characters do not tell addresses apart.
   */
  public Optional<String> address(String text) {
    String plain = DASH.matcher(Names.simple(text)).replaceAll("-");
    String bare = UNWRITTEN.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    return bare.isEmpty() ? Optional.empty() : Optional.of(hash.stable("address", bare));
  }
}
