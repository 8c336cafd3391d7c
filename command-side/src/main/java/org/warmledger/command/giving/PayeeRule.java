package org.warmledger.command.giving;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.ProxyCollection;

/**
 * Who may take aid: the worker, or a proxy with every particular, who is the one that was paid
 * (C09, C10).
 */
public final class PayeeRule {

  private PayeeRule() {}

  /** Why the aid cannot go to that payee. */
  public static Optional<RejectionCode> refusal(FileView file, AidTerms terms, Payee payee) {
    if (payee.proxy().isPresent()) {
      return payee.proxy().filter(proxy -> !mayCollect(proxy, payee)).map(incomplete -> C10);
    }
    if (terms.isService()) {
      return Optional.empty();
    }
    return file.headName()
        .map(name -> Names.areSame(name, payee.name()) ? Optional.<RejectionCode>empty() : MISMATCH)
        .orElse(Optional.of(RejectionCode.PERSON_ERASED));
  }

  private static final RejectionCode C10 = RejectionCode.C10_PROXY_WITHOUT_AUTHORITY;
  private static final Optional<RejectionCode> MISMATCH =
      Optional.of(RejectionCode.C09_PAYEE_MISMATCH);

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
