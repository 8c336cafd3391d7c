package org.warmledger.command.checks.settings;

import java.util.List;
import java.util.TreeSet;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.ids.StaffId;

/**
 * What is in force already needs no event. A declaration only grows: nobody lets go of kin by
 * themselves.
 */
final class SettingRule {

  private SettingRule() {}

  static Decision<CheckSetting> decide(CheckSetting wanted, SettingsState state) {
    return state.has(wanted) ? Decision.alreadySo() : Decision.accept(wanted);
  }

  static Decision<CheckSetting> declare(DeclareStaff command, SettingsState state) {
    TreeSet<String> all = new TreeSet<>(state.declaredBy(command.staff()));
    all.addAll(command.hashes());
    return decide(
        new StaffDeclared(command.union(), command.staff(), List.copyOf(all), command.occurredOn()),
        state);
  }

  static Decision<CheckSetting> withdraw(WithdrawDeclaration command, SettingsState state) {
    StaffId staff = command.staff();
    if (staff.equals(command.withdrawnBy())) {
      return Decision.reject(RejectionCode.OWN_DECLARATION);
    }
    return state.declared().containsKey(staff)
        ? decide(
            new DeclarationWithdrawn(
                command.union(),
                staff,
                command.hashes(),
                command.reason(),
                command.withdrawnBy(),
                command.occurredOn()),
            state)
        : Decision.reject(RejectionCode.NOTHING_DECLARED);
  }
}
