package org.warmledger.command.giving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.ProxyCollection;
import org.warmledger.events.values.WorkerDetails;

/**
 * Who may take aid: the worker, or a proxy with every particular of their own, of age, who is the
 * one that was paid (C09, C10), and none of those whose hands it goes through (C10).
 */
public final class PayeeRule {

  /** From this age on somebody may answer for what is collected for another. */
  private static final int OF_AGE = 16;

  private PayeeRule() {}

  /** Why the aid cannot go to that payee on that day. */
  public static Optional<RejectionCode> refusal(
      FileView file, AidTerms terms, Payee payee, LocalDate day) {
    if (payee.proxy().isPresent()) {
      return payee.proxy().flatMap(proxy -> refusal(file.household(), proxy, payee, day));
    }
    if (terms.isService()) {
      return Optional.empty();
    }
    return file.headName()
        .map(name -> Names.areSame(name, payee.name()) ? Optional.<RejectionCode>empty() : MISMATCH)
        .orElse(Optional.of(RejectionCode.PERSON_ERASED));
  }

  /** Why nobody of these names hands it to that payee: one of them collects it as a proxy. */
  public static Optional<RejectionCode> refusal(Payee payee, Collection<String> staff) {
    return payee
        .proxy()
        .filter(proxy -> staff.stream().anyMatch(name -> Names.areSame(name, proxy.name())))
        .map(own -> RejectionCode.C10_PROXY_IS_STAFF);
  }

  private static final Optional<RejectionCode> MISMATCH =
      Optional.of(RejectionCode.C09_PAYEE_MISMATCH);

  private static Optional<RejectionCode> refusal(
      Household household, ProxyCollection proxy, Payee payee, LocalDate day) {
    if (!mayCollect(proxy, payee)) {
      return Optional.of(RejectionCode.C10_PROXY_WITHOUT_AUTHORITY);
    }
    return IdentityNumber.parse(proxy.identityNumber())
        .map(number -> refusal(household, proxy, number, day))
        .orElse(Optional.of(RejectionCode.C10_PROXY_WITHOUT_AUTHORITY));
  }

  private static Optional<RejectionCode> refusal(
      Household household, ProxyCollection proxy, IdentityNumber number, LocalDate day) {
    if (isOfTheWorker(household, number) || isOfAnother(household, proxy, number)) {
      return Optional.of(RejectionCode.C10_NUMBER_OF_ANOTHER);
    }
    return number.birthDate().plusYears(OF_AGE).isAfter(day)
        ? Optional.of(RejectionCode.C10_PROXY_UNDER_AGE)
        : Optional.empty();
  }

  /** Nobody is a proxy of their own, whatever name stands beside the number. */
  private static boolean isOfTheWorker(Household household, IdentityNumber number) {
    return household.head().details().opened() instanceof Personal.Known<WorkerDetails> worker
        && isNumber(number, worker.value().identityNumber());
  }

  /** A member of the household collects in their own name. */
  private static boolean isOfAnother(
      Household household, ProxyCollection proxy, IdentityNumber number) {
    return household.members().stream()
        .flatMap(member -> known(member.details()))
        .filter(member -> isNumber(number, member.identityNumber()))
        .anyMatch(member -> !Names.areSame(member.name(), proxy.name()));
  }

  private static Stream<MemberDetails> known(Personal<MemberDetails> details) {
    return details.opened() instanceof Personal.Known<MemberDetails> member
        ? Stream.of(member.value())
        : Stream.empty();
  }

  private static boolean isNumber(IdentityNumber number, String other) {
    return IdentityNumber.parse(other).filter(number::equals).isPresent();
  }

  /** Whoever is said to have been paid is whoever had the authority. */
  private static boolean mayCollect(ProxyCollection proxy, Payee payee) {
    return hasAuthority(proxy) && Names.areSame(proxy.name(), payee.name());
  }

  private static boolean hasAuthority(ProxyCollection proxy) {
    return Stream.of(
            proxy.name(),
            proxy.relation(),
            proxy.identityNumber(),
            proxy.reason(),
            proxy.authorisation())
        .noneMatch(String::isBlank);
  }
}
