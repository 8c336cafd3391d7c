package org.warmledger.query.approvals;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.KnownBy;
import org.warmledger.query.projection.StoredStreams;
import org.warmledger.query.unions.Unions;

/**
 * Who declared to be kin to the household of a file, by whatever that ever stated, as the command
 * side asks it: nobody is offered an act that they are refused (C25, ADR 0079). A file is read only
 * for those who declared anything.
 */
@Component
record KinOfFiles(StoredStreams ledger, Unions unions, KeyedHash hash) {

  boolean isKin(StaffId staff, String file, UnionCode union) {
    Set<String> declared = declared(staff, union);
    return !declared.isEmpty()
        && ledger
            .read(file)
            .map(this::known)
            .anyMatch(known -> !Collections.disjoint(declared, known));
  }

  private Set<String> known(LedgerEvent fact) {
    return switch (fact) {
      case CaseArchived archived -> new KnownBy(hash).of(archived.household());
      case CaseRevised revised -> new KnownBy(hash).of(revised.household());
      case CaseAmended amended -> new KnownBy(hash).of(amended.now());
      default -> Set.of();
    };
  }

  /** With the union, or else with the nearest above it. */
  private Set<String> declared(StaffId staff, UnionCode union) {
    return unions.path(union).stream()
        .flatMap(path -> path.codes().reversed().stream())
        .flatMap(code -> declaredWith(code, staff).stream())
        .findFirst()
        .orElse(Set.of());
  }

  private Optional<Set<String>> declaredWith(UnionCode union, StaffId staff) {
    return ledger
        .read(CheckSetting.stream(union))
        .reduce(
            Optional.empty(), (known, fact) -> after(known, fact, staff), (one, other) -> other);
  }

  private static Optional<Set<String>> after(
      Optional<Set<String>> known, LedgerEvent fact, StaffId staff) {
    return switch (fact) {
      case StaffDeclared said when said.staff().equals(staff) ->
          Optional.of(Set.copyOf(said.hashes()));
      case DeclarationWithdrawn less when less.staff().equals(staff) ->
          Optional.of(without(known.orElse(Set.of()), less));
      default -> known;
    };
  }

  private static Set<String> without(Set<String> known, DeclarationWithdrawn less) {
    Set<String> rest = new HashSet<>(known);
    rest.removeAll(less.hashes());
    return rest;
  }
}
