package org.warmledger.query.staff;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.warmledger.platform.staff.StaffDirectory;
import org.warmledger.platform.staff.StaffMember;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.unions.Unions;

/** What those of the staff are called whom a caller may know by name. */
@Component
public record StaffNames(StaffDirectory directory, Unions unions) {

  /** Their names by their accounts; nobody of another union, and nobody whose name nobody said. */
  public Map<String, String> of(Collection<String> accounts, Caller caller) {
    return directory.of(accounts).stream()
        .filter(member -> isOf(caller, member))
        .filter(member -> member.name().isPresent())
        .collect(
            Collectors.toMap(
                member -> member.account().value(), member -> member.name().orElseThrow()));
  }

  /** Whether the caller's union, or one below it, is theirs. */
  boolean isOf(Caller caller, StaffMember member) {
    return unions.path(member.union()).filter(caller::mayTouch).isPresent();
  }
}
