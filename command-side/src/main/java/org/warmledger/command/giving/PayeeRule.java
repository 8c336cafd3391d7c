package org.warmledger.command.giving;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.ProxyCollection;

/** Who may take aid: the worker, or a proxy with every particular (C09, C10). */
public final class PayeeRule {

  private PayeeRule() {}

  /** Why the aid cannot go to that payee. */
  public static Optional<RejectionCode> refusal(FileView file, AidTerms terms, Payee payee) {
    if (payee.proxy().isPresent()) {
      return payee.proxy().filter(proxy -> !hasAuthority(proxy)).map(incomplete -> C10);
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
