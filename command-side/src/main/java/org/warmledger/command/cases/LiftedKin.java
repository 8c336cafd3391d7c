package org.warmledger.command.cases;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.findings.KinOnFile;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.StaffId;

/**
 * Shows a file as it is to those through whose hands something goes: whoever of them took back what
 * another of them had declared took out of the way what stood there (ADR 0099).
 */
@Component
public record LiftedKin(KinOnFile kin) {

  /** The same for aid of the file that somebody goes on with. */
  public CaseState lifted(CaseState state, AidId aid, StaffId by) {
    Set<StaffId> hands = new HashSet<>(Set.of(by));
    AidRules.known(state, aid).map(AidState::onTheWay).ifPresent(hands::addAll);
    return lifted(state, hands);
  }

  /** The file with what was lifted, so that every rule of a lifter asks for it. */
  public CaseState lifted(CaseState state, Set<StaffId> hands) {
    return state.content().map(file -> lifted(state, file, hands)).orElse(state);
  }

  private CaseState lifted(CaseState state, CaseFile file, Set<StaffId> hands) {
    CaseState now = state;
    for (DeclarationWithdrawn less :
        kin.takenBackAmong(hands, file.id(), file.past().keepersUpTo(file.union()))) {
      now = Blocks.lifted(now, less.withdrawnBy(), less.occurredOn());
    }
    return now;
  }
}
